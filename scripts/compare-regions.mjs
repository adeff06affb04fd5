/**
 * `npm run catalogue:compare [provider…]`: region tables beside the lists that providers publish themselves, where a
 * package of theirs on npm carries one. The packages are fetched into a temporary folder, run no scripts, and are
 * read as text: nothing of them is executed. Prints the difference; ends with 1 where there is one.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "./generated-files.mjs";
import { loadSource } from "./load-source.mjs";

/**
 * By provider of the catalogue: the package, where in it the list is, and how the names are found in the text. Of
 * what a package cannot list (zones, edges, other realms) the difference is not told.
 */
const lists = {
  aws: {
    package: "@aws-sdk/core",
    file: /util-endpoints\/lib\/aws\/partitions\.js$/,
    names: (text) => matches(text, /["']?([a-z]{2,4}(?:-[a-z]+)+-\d)["']?\s*:\s*\{/g),
    isListed: (code, { kind = "region" }) => kind === "region" && /^[a-z]{2,4}(?:-[a-z]+)+-\d$/.test(code),
  },
  oci: {
    package: "oci-common",
    file: /^lib\/region\.js$/,
    names: (text) => matches(text, /Region\.register\("([a-z0-9-]+)"/g),
    isListed: (_, { kind = "region" }) => kind === "region",
  },
  scaleway: {
    package: "@scaleway/sdk-instance",
    file: /^dist\/v1\/api\.gen\.js$/,
    // Zones: a region is what stands before their number.
    names: (text) => new Set([...matches(text, /"([a-z]{2}-[a-z]{3})-\d"/g)]),
    isListed: (code) => /^[a-z]{2}-[a-z]{3}$/.test(code),
  },
};

function matches(text, expression) {
  return new Set([...text.matchAll(expression)].map(([, name]) => name));
}

/** What stands in one and not in the other. `table` is the catalogue's, by code. */
export function difference(table, published, isListed) {
  const known = new Set(Object.entries(table).flatMap(([code, { aliases = [] }]) => [code, ...aliases]));
  return {
    missing: [...published].filter((name) => !known.has(name)).sort(),
    unpublished: Object.entries(table)
      .filter(([code, region]) => isListed(code, region) && !published.has(code))
      .map(([code]) => code)
      .sort(),
  };
}

export function namesFrom(provider, text) {
  return lists[provider].names(text);
}

function publishedBy(provider, folder) {
  const { package: name, file } = lists[provider];
  const root = join(folder, "node_modules", name);
  const path = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((each) => each.replaceAll("\\", "/"))
    .find((each) => file.test(each));
  if (path === undefined) throw new Error(`${name} no longer has a file ${file}`);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { names: namesFrom(provider, readFileSync(join(root, path), "utf8")), origin: `${name} ${version}` };
}

function install(packages) {
  const folder = mkdtempSync(join(tmpdir(), "regions-"));
  writeFileSync(join(folder, "package.json"), "{}");
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--silent"];
  execFileSync("npm", ["install", ...flags, ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

async function main(asked) {
  const unknown = asked.filter((provider) => !Object.hasOwn(lists, provider));
  if (unknown.length > 0) {
    console.error(
      `No list is known for ${unknown.join(", ")}; there is one for ${Object.keys(lists).join(", ")}`,
    );
    return 2;
  }
  const providers = asked.length > 0 ? asked : Object.keys(lists);
  const { compileCatalogue } = await loadSource("src/catalogue/compile.ts");
  const { data } = compileCatalogue(join(packageRoot, "src/catalogue"), join(packageRoot, "schemas"));
  if (data === null) {
    console.error("The catalogue has faults: npm run build tells them");
    return 2;
  }
  const folder = install(providers.map((provider) => lists[provider].package));
  let differs = false;
  try {
    for (const provider of providers) {
      const { names, origin } = publishedBy(provider, folder);
      if (names.size === 0) throw new Error(`No region was found in ${origin}`);
      const found = difference(data.providers[provider].regions, names, lists[provider].isListed);
      differs ||= found.missing.length + found.unpublished.length > 0;
      console.log(`${provider}: ${names.size} published in ${origin}`);
      for (const name of found.missing) console.log(`  + ${name} is published, and not in the catalogue`);
      for (const name of found.unpublished)
        console.log(`  - ${name} is in the catalogue, and not published there`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return differs ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await main(process.argv.slice(2));
}
