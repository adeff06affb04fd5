/** The file that runs the scan for every change, for two kinds of pipeline. */
import type { Language, Text } from "../model/index.ts";
import { scalar } from "./yaml-text.ts";

export const pipelines = ["github", "gitlab"] as const;
export type Pipeline = (typeof pipelines)[number];

export interface PipelineFacts {
  readonly version: string;
  /** The folder to scan, relative to the root of the repository. */
  readonly folder: string;
  /** `owner/name` of the Action on GitHub; null in a copy that does not know where it is published. */
  readonly action: string | null;
}

export interface WorkflowFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** What is left to do by hand; null for nothing. */
  readonly next: Text | null;
}

export function proposeWorkflow(pipeline: Pipeline, facts: PipelineFacts, language: Language): WorkflowFile {
  return pipeline === "github" ? onGithub(facts, language) : onGitlab(facts, language);
}

const unknownAction = "OWNER/cloudtoets@main";

const words = {
  proposed: {
    nl: "Voorstel van `cloudtoets init`. Meer: docs/github-action.md van cloudtoets.",
    en: "Proposed by `cloudtoets init`. More: docs/github-action.md of cloudtoets.",
  },
  owner: { nl: "vul in waar u de Action vandaan haalt", en: "fill in where you take the Action from" },
  pin: { nl: "zet hier liever een commit", en: "better a commit here" },
  upload: { nl: "om SARIF te uploaden", en: "to upload SARIF" },
  include: {
    nl: "Neem dit op in .gitlab-ci.yml met: include: [{ local: .gitlab/cloudtoets.yml }]",
    en: "Take this into .gitlab-ci.yml with: include: [{ local: .gitlab/cloudtoets.yml }]",
  },
  fillOwner: {
    nl: `Vul in .github/workflows/cloudtoets.yml in waar de Action vandaan komt, in plaats van ${unknownAction}.`,
    en: `Fill in where the Action comes from in .github/workflows/cloudtoets.yml, instead of ${unknownAction}.`,
  },
} as const satisfies Record<string, Text>;

/** The SARIF is uploaded also when the scan fails the step, because that is when it says something. */
function onGithub({ version, folder, action }: PipelineFacts, language: Language): WorkflowFile {
  const uses = action === null ? unknownAction : `${action}@v${version}`;
  const remark = action === null ? words.owner : words.pin;
  return {
    path: ".github/workflows/cloudtoets.yml",
    text: `# ${words.proposed[language]}
name: cloudtoets
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
  security-events: write # ${words.upload[language]}
jobs:
  cloudtoets:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v6
      - uses: ${uses} # ${remark[language]}
        id: toets
        with:
          paths: ${scalar(folder).replace(/\$\{\{/g, (mark) => `${mark} '${mark}' }}`)}
          lang: ${language}
      - uses: github/codeql-action/upload-sarif@v4
        if: always() && steps.toets.outputs.sarif-file != ''
        with:
          sarif_file: \${{ steps.toets.outputs.sarif-file }}
          category: cloudtoets
`,
    next: action === null ? words.fillOwner : null,
  };
}

/** A file of its own: a .gitlab-ci.yml that exists is taken in by reference and not changed. */
function onGitlab({ version, folder }: PipelineFacts, language: Language): WorkflowFile {
  const report = "gl-code-quality-report.json";
  // Quoted for the shell first, and then for YAML.
  const quoted = /^[\w./-]+$/.test(folder) && !folder.startsWith("-") ? folder : shellText(folder);
  const command = `npx --yes cloudtoets@${version} scan ${quoted} --format gitlab=${report} --format table --lang ${language}`;
  return {
    path: ".gitlab/cloudtoets.yml",
    text: `# ${words.proposed[language]}
# ${words.include[language]}
cloudtoets:
  image: node:22-slim
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - ${JSON.stringify(command)}
  artifacts:
    when: always
    reports:
      codequality: ${report}
`,
    next: words.include,
  };
}

function shellText(text: string): string {
  const inside = text.startsWith("-") ? `./${text}` : text;
  return `'${inside.replaceAll("'", "'\\''")}'`;
}
