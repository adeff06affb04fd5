/** The licences of what is bundled, from what the bundler says it took. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

const introduction = `# Third-party notices

cloudtoets itself is under the EUPL-1.2, see [LICENSE](LICENSE). The files in \`dist/\` also hold the packages below,
each under its own licence. This page is made by \`npm run build\` from what the bundler took.

\`dist/main.wasm.gz\` comes unchanged from \`@cdktf/hcl2json\`. It is a WebAssembly build of HashiCorp's HCL parser
(<https://github.com/hashicorp/hcl>, MPL-2.0) and the Go standard library (<https://go.dev/LICENSE>, BSD-3-Clause);
its source is in <https://github.com/hashicorp/terraform-cdk> under \`packages/@cdktf/hcl2json\`.
`;

function packageFolder(input) {
  const at = input.lastIndexOf("node_modules/");
  if (at === -1) return null;
  const [first, second] = input.slice(at + "node_modules/".length).split("/");
  const name = first.startsWith("@") ? `${first}/${second}` : first;
  return `${input.slice(0, at)}node_modules/${name}`;
}

function licenceText(folder) {
  const file = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name))
    .sort()[0];
  return file === undefined ? null : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

function sourceOf(manifest) {
  const repository =
    typeof manifest.repository === "string" ? manifest.repository : (manifest.repository?.url ?? "");
  return repository
    .replace(/^git\+/, "")
    .replace(/^git@([\w.-]+):/, "https://$1/")
    .replace(/^(git|ssh):\/\/(git@)?/, "https://")
    .replace(/\.git$/, "")
    .replace(/^(github:)?([\w.-]+\/[\w.-]+)$/, "https://github.com/$2");
}

function notice(folder) {
  const absolute = join(packageRoot, folder);
  const manifest = JSON.parse(readFileSync(join(absolute, "package.json"), "utf8"));
  const licence = manifest.license ?? manifest.licenses?.map((one) => one.type).join(" OR ");
  if (licence === undefined) throw new Error(`${folder} names no licence`);
  const text = licenceText(absolute);
  return {
    name: manifest.name,
    version: manifest.version,
    text: [
      `## ${manifest.name} ${manifest.version}`,
      "",
      `Licence: ${licence}. Source: <${sourceOf(manifest)}>`,
      "",
      text === null
        ? `The package holds no licence text; it is at <https://spdx.org/licenses/${licence}.html>.`
        : `\`\`\`text\n${text}\n\`\`\``,
      "",
    ].join("\n"),
  };
}

export function notices(metafiles) {
  // Not code, but the outlines of countries in the HTML report are made from it.
  const folders = new Set(["node_modules/world-atlas"]);
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const input of Object.keys(inputs)) {
        const folder = packageFolder(input);
        if (folder !== null && existsSync(join(packageRoot, folder, "package.json"))) folders.add(folder);
      }
    }
  }
  const found = [...folders].map(notice);
  found.sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
  return [introduction, ...found.map((one) => one.text)].join("\n");
}
