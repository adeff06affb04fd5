/** Rules as SARIF describes them, with the properties that GitHub reads. */
import type { ReportingDescriptor } from "sarif";
import type { Language, Level, RuleFacts } from "../../model/index.ts";
import { shortened } from "../harmless.ts";
import { basisText } from "../places.ts";
import { phrases } from "../texts.ts";

/** What GitHub accepts: more tags or longer texts are refused or cut. */
const mostTags = 20;
const longestName = 255;
const longestDescription = 1_024;

const problemSeverity: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  note: "recommendation",
};

export function ruleDescriptor(rule: RuleFacts, language: Language): ReportingDescriptor {
  const address = webAddress(rule.documentation);
  return {
    id: rule.id,
    name: pascalCase(rule.title.en),
    shortDescription: { text: description(rule.title[language], rule.id) },
    fullDescription: { text: description(rule.description[language], rule.id) },
    help: { text: helpText(rule, language), markdown: helpMarkdown(rule, language) },
    ...(address !== null && { helpUri: address }),
    defaultConfiguration: { level: rule.level },
    properties: {
      // Only rules with the tag "security" get the security severity.
      tags: [...new Set(["security", ...rule.tags])].slice(0, mostTags),
      precision: rule.precision,
      "problem.severity": problemSeverity[rule.level],
      "security-severity": rule.securitySeverity.toFixed(1),
    },
  };
}

/** Never empty: GitHub refuses a file for that. */
function description(text: string, otherwise: string): string {
  const told = shortened(text.trim() || otherwise, longestDescription);
  return /[.!?…]$/.test(told) ? told : `${shortened(told, longestDescription - 1)}.`;
}

/** `Outside the EEA, but allowed` → `OutsideTheEeaButAllowed`; the same in every language. */
export function pascalCase(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9]+/);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
  return name.slice(0, longestName) || "Rule";
}

function webAddress(documentation: string): string | null {
  return /^https:\/\/\S+$/.test(documentation) ? documentation : null;
}

function helpText(rule: RuleFacts, language: Language): string {
  return [
    rule.help[language].trim(),
    "",
    `${phrases.helpRemedy[language]}: ${rule.remediation[language].trim()}`,
    "",
    `${phrases.helpBasis[language]}:`,
    ...basisLines(rule, language),
    ...(rule.documentation === "" ? [] : ["", rule.documentation]),
  ].join("\n");
}

function helpMarkdown(rule: RuleFacts, language: Language): string {
  return [
    `# ${rule.id}: ${rule.title[language]}`,
    "",
    rule.help[language].trim(),
    "",
    `## ${phrases.helpRemedy[language]}`,
    "",
    rule.remediation[language].trim(),
    "",
    `## ${phrases.helpBasis[language]}`,
    "",
    ...basisLines(rule, language),
    ...(rule.documentation === "" ? [] : ["", rule.documentation]),
  ].join("\n");
}

function basisLines(rule: RuleFacts, language: Language): readonly string[] {
  return rule.basis.map((basis) => `- ${basisText(basis)} (${phrases.strength[basis.strength][language]})`);
}
