/**
 * What a pull request is judged by: configuration, profile and rules come from the commit that it goes into, so that
 * a change cannot excuse itself. Changes of them are told, and count once they are merged.
 */
import { posix, resolve } from "node:path";
import { differsFrom, fileAt, isIn, isTracked } from "../git/index.ts";
import type { Text } from "../model/index.ts";
import { shippedPolicies } from "../policy/index.ts";
import type { ScanRequest } from "../scan.ts";
import { baseConfiguration, changedSince, inCheckout } from "./base-configuration.ts";
import type { Inputs } from "./inputs.ts";
import { profileFile } from "./profile-file.ts";
import { texts } from "./texts.ts";

/** A change of what governs the judgement, and the file that changes. */
export interface Notice {
  readonly text: Text;
  readonly file: string | null;
}

export interface Governance {
  readonly configText: ScanRequest["configText"];
  /** As the scan is to read them. */
  readonly policies: readonly string[];
  readonly extends: string | null;
  /** A pull request may not raise what it is held to. */
  readonly baseline: string | null;
  readonly notices: readonly Notice[];
}

/** The base commit, its files in a folder, and the folder of the checkout. */
export interface Base {
  readonly commit: string;
  readonly files: string;
  readonly checkout: string;
}

/** As the checkout has it: nothing to guard against. */
export function ungoverned({ policies, extends: base, baseline }: Inputs): Governance {
  return { configText: null, policies, extends: base, baseline, notices: [] };
}

/** A text says why there is nothing safe to judge by. */
export function governance(inputs: Inputs, base: Base): Governance | string {
  const notices: Notice[] = [];
  const configText = chooseConfiguration(inputs, base, notices);
  if (typeof configText === "string") return configText;
  const policies = inputs.policies.flatMap((path) => {
    const safe = fromBase(path, base, notices);
    return safe === null ? [] : [safe];
  });
  const extended = inputs.extends === null ? null : fromBase(inputs.extends, base, notices);
  const baseline = inputs.baseline === null ? null : fromBase(inputs.baseline, base, notices);
  return { configText, policies, extends: extended, baseline, notices };
}

/** The text to judge by instead of the file; null to read the file, which is as it was. */
function chooseConfiguration(
  inputs: Inputs,
  { commit, checkout }: Base,
  notices: Notice[],
): ScanRequest["configText"] | string {
  const base = baseConfiguration(checkout, commit, inputs.config, inputs.paths[0] ?? ".");
  if (base.kind === "unavailable") return base.message;
  const shipped = shippedPolicies().profiles.map(({ id }) => id);
  const profile = profileFile(base.kind === "found" ? base : null, inputs.profile, shipped);
  if (profile !== null && changedSince(checkout, commit, profile)) {
    return `This pull request changes ${profile}, the profile that it is judged by. Merge that change by itself first, or set config-from: head.`;
  }
  if (base.kind === "none") {
    if (base.added === null)
      return inputs.config === null ? null : `There is no ${inputs.config} in ${commit}.`;
    notices.push({ text: texts.configurationAdded(base.added), file: base.added });
    return { path: base.added, text: "" };
  }
  if (base.changed)
    notices.push({ text: texts.configurationChanged(base.path, commit.slice(0, 12)), file: base.path });
  // What it extends is read from the same commit: it may be changed just as well.
  return { path: base.path, text: base.text, other: (path) => fileAt(checkout, commit, path) };
}

/**
 * Rules, what the configuration builds on, or a baseline. Null when the change brings it; as it is when it is not in the
 * repository, such as what another step checked out.
 */
function fromBase(path: string, { commit, files, checkout }: Base, notices: Notice[]): string | null {
  const inside = inCheckout(checkout, path);
  if (inside === null) return path;
  if (isIn(checkout, commit, inside)) {
    if (differsFrom(checkout, commit, inside))
      notices.push({ text: texts.policyChanged(inside, commit.slice(0, 12)), file: null });
    return resolve(files, posix.normalize(inside));
  }
  if (!isTracked(checkout, inside)) return path;
  notices.push({ text: texts.policyAdded(inside), file: null });
  return null;
}
