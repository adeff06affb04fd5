/** Addresses and references, taken apart. https://developer.hashicorp.com/terraform/cli/state/resource-addressing */

export interface Step {
  readonly name: string;
  /** As written: empty, `[0]` or `["a"]`. */
  readonly suffix: string;
}

export interface SplitAddress {
  /** The module calls that lead to it, outermost first. */
  readonly modules: readonly Step[];
  /** `aws_s3_bucket.logs["a"]`, `data.aws_region.here`; empty for a module. */
  readonly rest: string;
}

const moduleStep = /module\.([^.[\]]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+|\*)\])?(?:\.|$)/y;

/** Deeper than anyone nests modules. */
const mostModules = 100;

export function splitAddress(address: string): SplitAddress {
  const modules: Step[] = [];
  let at = 0;
  while (at < address.length && modules.length < mostModules) {
    moduleStep.lastIndex = at;
    const found = moduleStep.exec(address);
    if (found === null) break;
    modules.push({ name: found[1] ?? "", suffix: found[2] ?? "" });
    at = moduleStep.lastIndex;
  }
  return { modules, rest: address.slice(at) };
}

export function addressOf(modules: readonly Step[], rest: string): string {
  return [...modules.map(({ name, suffix }) => `module.${name}${suffix}`), rest]
    .filter((part) => part !== "")
    .join(".");
}

export function joinAddress(module: string, name: string): string {
  return module === "" ? name : `${module}.${name}`;
}

/** The block that an instance comes from: the address without any instance key. */
export function blockAddress(address: string): string {
  return address.replace(instanceKeys, "");
}

const instanceKeys = /\[(?:"(?:[^"\\]|\\.)*"|\d+|\*)\]/g;

/** `var.settings["a"].region` as names and keys; a key has its brackets in `suffix` of the name before it. */
export function splitReference(reference: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, name = "", suffix = ""] of reference.matchAll(referenceStep)) steps.push({ name, suffix });
  return steps;
}

const referenceStep = /([^.[\]"]+)((?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])*)(?:\.|$)/g;

/** The names and keys behind each other, as a path into a value. */
export function pathOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ name, suffix }) => [name, ...keysIn(suffix)]);
}

export function keysIn(suffix: string): readonly string[] {
  return [...suffix.matchAll(/\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\]/g)].map(
    ([, text, index]) => index ?? unescaped(text ?? ""),
  );
}

/** What `keySuffix` writes, read back. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))|([$%])\4(?=\{)/gi,
    (_, short?: string, long?: string, character?: string, introducer?: string) => {
      const code = Number.parseInt(short ?? long ?? "", 16);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      return introducer ?? whitespace.get(character ?? "") ?? character ?? "";
    },
  );
}

const whitespace: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
