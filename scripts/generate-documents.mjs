/**
 * The pages of the rules, the profiles and the providers, from what the product itself ships: so the documents cannot say
 * something else than the scan does.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot, removeOthers, writeGenerated } from "./generated-files.mjs";
import { kubernetesPage } from "./kubernetes-pages.mjs";
import { profilePage, profilesIndex } from "./profile-pages.mjs";
import { providerPage, providersIndex } from "./provider-pages.mjs";
import { rulePage, rulesIndex } from "./rule-pages.mjs";

function writeFolder(folder, pages) {
  const kept = new Set();
  for (const [name, text] of pages) {
    kept.add(`${folder}/${name}`);
    writeGenerated(`${folder}/${name}`, text);
  }
  removeOthers(folder, kept);
}

const policies = JSON.parse(readFileSync(join(packageRoot, "dist/policies.json"), "utf8"));
/** The one that counts by default first. */
const profiles = ["rijk-2026", ...policies.profiles.map(({ id }) => id).filter((id) => id !== "rijk-2026")];
const rules = new Map();
const listedIn = new Map();
for (const profile of profiles) {
  const listed = execFileSync(
    process.execPath,
    [join(packageRoot, "dist/cli.js"), "rules", "--profile", profile, "--format", "json"],
    { cwd: packageRoot, encoding: "utf8" },
  );
  listedIn.set(profile, JSON.parse(listed));
  for (const rule of listedIn.get(profile)) {
    const known = rules.get(rule.id) ?? { rule, levels: new Map() };
    known.levels.set(profile, rule.level);
    rules.set(rule.id, known);
  }
}
const sortedRules = [...rules.values()].sort((left, right) => (left.rule.id < right.rule.id ? -1 : 1));
writeFolder("docs/rules", [
  ["README.md", rulesIndex(sortedRules, profiles)],
  ...sortedRules.map((entry) => [`${entry.rule.id}.md`, rulePage(entry, profiles)]),
]);

writeFolder("docs/profiles", [
  ["README.md", profilesIndex(policies.profiles)],
  ...policies.profiles.map((profile) => [
    `${profile.id}.md`,
    profilePage(profile, policies.rules, listedIn.get(profile.id) ?? []),
  ]),
]);

const catalogue = JSON.parse(readFileSync(join(packageRoot, "dist/catalogue.json"), "utf8"));
const providers = Object.values(catalogue.providers).sort((left, right) => (left.id < right.id ? -1 : 1));
writeFolder("docs/providers", [
  ["README.md", providersIndex(providers, catalogue)],
  ...providers.map((provider) => [`${provider.id}.md`, providerPage(provider, catalogue)]),
]);
writeGenerated("docs/kubernetes-signals.md", kubernetesPage(catalogue));
