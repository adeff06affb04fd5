/** Rules as Markdown. */

const strengths = {
  primary: "the text itself was read",
  secondary: "from a named reading of the text",
  own: "our own default, not from a policy text",
};

const made = "<!-- Made by `npm run build` from policies/. Do not edit. -->";

function basisLine({ document, paragraph, date, reference, strength }) {
  const where = [document, paragraph, reference, date].filter((part) => part !== null && part !== "");
  return `- ${where.join(", ")} (${strengths[strength] ?? strength})`;
}

export function rulePage({ rule, levels }, profiles) {
  const perProfile = profiles.map((profile) => `${profile}: ${levels.get(profile) ?? "not in it"}`);
  return [
    made,
    "",
    `# ${rule.id}: ${rule.title.en}`,
    "",
    `Level per profile: ${perProfile.join(", ")}. Precision: ${rule.precision}. Tags: ${rule.tags.join(", ")}.`,
    `The texts below are as for ${[...levels.keys()][0]}.`,
    "",
    rule.description.en.trim(),
    "",
    rule.help.en.trim(),
    "",
    "## What to do",
    "",
    rule.remediation.en.trim(),
    "",
    "## What it rests on",
    "",
    ...rule.basis.map(basisLine),
    "",
    `## In het Nederlands: ${rule.title.nl}`,
    "",
    rule.description.nl.trim(),
    "",
    rule.help.nl.trim(),
    "",
    `**Wat te doen.** ${rule.remediation.nl.trim()}`,
    "",
  ].join("\n");
}

export function rulesIndex(entries, profiles) {
  return [
    made,
    "",
    "# Rules",
    "",
    `| Rule | What | ${profiles.join(" | ")} |`,
    `|---|---|${profiles.map(() => "---|").join("")}`,
    ...entries.map(
      ({ rule, levels }) =>
        `| [${rule.id}](${rule.id}.md) | ${rule.title.en} | ${profiles
          .map((profile) => levels.get(profile) ?? "–")
          .join(" | ")} |`,
    ),
    "",
  ].join("\n");
}
