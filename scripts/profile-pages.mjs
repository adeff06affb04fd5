/** Profiles as Markdown: what each allows, since when, its terms of transition, and its rules by level. */

const strengths = {
  primary: "the text itself was read",
  secondary: "from a named reading of the text",
  own: "our own default, not from a policy text",
};

const made = "<!-- Made by `npm run build` from policies/. Do not edit. -->";
const levels = ["error", "warning", "note"];

const named = (references) =>
  (references ?? []).map((reference) => `\`${reference.area ?? reference.country}\``).join(", ");

function basisLine({ document, paragraph, date, reference, strength }) {
  const where = [document, paragraph, reference, date].filter((part) => part !== undefined && part !== "");
  return `- ${where.join(", ")} (${strengths[strength] ?? strength})`;
}

function terms(profile, rules) {
  const transition = profile.transition ?? [];
  if (transition.length === 0) return ["There are none: what exists is judged as what is new.", ""];
  return transition.flatMap(({ applies, from, until, level, title }) => {
    const about = rules
      .filter((rule) => rule.transition === applies)
      .map(({ id }) => `[${id}](../rules/${id}.md)`);
    return [
      `**${title.en}.** For a system with \`existingSince\` before ${from}, until ${until}${
        applies === "existing-use" ? " or the last day of a contract that runs longer (`contractUntil`)" : ""
      }: an error is a ${level ?? "warning"}, and the message says so. It is about ${about.join(", ")}.`,
      "",
    ];
  });
}

/** `rules` are all that are shipped, `listed` those of the profile with their level. */
export function profilePage(profile, rules, listed) {
  const excluded = named(profile.excluded);
  return [
    made,
    "",
    `# ${profile.id}: ${profile.title.en}`,
    "",
    profile.description.en.trim(),
    "",
    `In force from ${profile.effective}${profile.until ? ` to ${profile.until}` : ""}. Allowed: ${profile.allowedName.en} (${named(
      profile.allowed,
    )}${excluded === "" ? "" : `, without ${excluded}`}).`,
    "",
    "## Terms of transition",
    "",
    ...terms(profile, rules),
    "## Rules",
    "",
    ...levels.flatMap((level) => {
      const own = listed.filter((rule) => rule.level === level);
      if (own.length === 0) return [];
      return [
        `### ${level[0].toUpperCase()}${level.slice(1)}`,
        "",
        ...own.map(({ id, title }) => `- [${id}](../rules/${id}.md): ${title.en}`),
        "",
      ];
    }),
    "## What it rests on",
    "",
    ...profile.basis.map(basisLine),
    "",
    `## In het Nederlands: ${profile.title.nl}`,
    "",
    profile.description.nl.trim(),
    "",
  ].join("\n");
}

export function profilesIndex(profiles) {
  return [
    made,
    "",
    "# Profiles",
    "",
    "A profile is a dated reading of a policy. `--profile` chooses one; without it `rijk-2026` counts. The output is an indication, never a certificate.",
    "",
    "| Profile | What | In force | Allowed |",
    "|---|---|---|---|",
    ...profiles.map(
      ({ id, title, effective, until, allowedName }) =>
        `| [${id}](${id}.md) | ${title.en} | ${effective} – ${until ?? ""} | ${allowedName.en} |`,
    ),
    "",
  ].join("\n");
}
