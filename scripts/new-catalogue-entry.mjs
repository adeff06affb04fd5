/**
 * `npm run catalogue:new <provider> [-- --party <company>]`: a file for a Terraform provider, and one for the company
 * behind it when that is new, with every field that is required. What cannot be known here is left empty, so that the
 * build tells what is still to be filled in.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "./generated-files.mjs";

const usage = "usage: npm run catalogue:new <provider> [-- --party <company>] [--customer-run]";

function providerFile(id, party, today) {
  const customerRun = party === null;
  return `# In a line: what it is, and what its regions are called.
id: ${id}
name: ""
party: ${party ?? "null"}
# cloud, saas, customer-run or utility.
kind: ${customerRun ? "customer-run" : "cloud"}
asOf: ${today}
# Where the regions and the rules below were read.
source: ""
# namespace/type in the registry, the present one first.
registry: []
# What resource types start with.
prefixes: [${id.replaceAll("-", "_")}_]
# How a resource says where it is, in the order in which the provider itself looks. The last one is what applies when
# nothing is written: omitted, place, area or unknown.
location:
${customerRun ? "  - place: customer-run\n" : "  - attribute: region\n  - provider: region\n  - unknown: provider-region-unset\n"}${
  customerRun
    ? ""
    : `# All of them, with their country. A legal area is a set of countries, never the start of a name.
regions: {}
# Types that do it differently, are global, or make copies; each with a fixture.
# resourceTypes:
#   ${id.replaceAll("-", "_")}_bucket: { category: object-storage, stores: true }
# Whose cloud it is run on, when that is another company's.
# runsOn: { party: "", asOf: ${today}, source: "" }
`
}`;
}

function partyFile(id, today) {
  return `id: ${id}
name: ""
legalEntity: ""
# Where that entity is established, ISO 3166-1 alpha-2; null when it is not known.
country: null
asOf: ${today}
source: ""
# Who controls it, each a party of its own; leave it out when nobody does. A takeover is a line with its day.
# control:
#   - { parent: "", from: ${today}, source: "" }
`;
}

function read(given) {
  const rest = [...given];
  const optionOf = (flag) => {
    const at = rest.indexOf(flag);
    return at === -1 ? undefined : rest.splice(at, 2)[1];
  };
  const into = optionOf("--into") ?? join(packageRoot, "src/catalogue");
  const today = optionOf("--as-of") ?? new Date().toISOString().slice(0, 10);
  const party = optionOf("--party");
  const customerRun =
    rest.includes("--customer-run") && rest.splice(rest.indexOf("--customer-run"), 1).length === 1;
  const [id, ...others] = rest;
  if (id === undefined || others.length > 0) return null;
  return { id, party: customerRun ? null : (party ?? id), into, today };
}

function main(given) {
  const asked = read(given);
  if (asked === null) {
    console.error(usage);
    return 2;
  }
  const { id, party, into, today } = asked;
  const malformed = [id, party].find((name) => name !== null && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name ?? ""));
  if (malformed !== undefined) {
    console.error(`"${malformed}" is no id: small letters, digits and single dashes`);
    return 2;
  }
  const provider = join(into, "providers", `${id}.yaml`);
  if (existsSync(provider)) {
    console.error(`${provider} is there already`);
    return 2;
  }
  const files = [[provider, providerFile(id, party, today)]];
  const company = party === null ? null : join(into, "parties", `${party}.yaml`);
  if (company !== null && !existsSync(company)) files.push([company, partyFile(party, today)]);
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  console.log(
    "Fill in what is empty; npm run build tells what is left. Then make a fixture for what differs.",
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
