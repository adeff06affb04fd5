import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  scalar
} from "./chunk-B4UZBDRT.js";

// src/proposal/workflow.ts
var pipelines = ["github", "gitlab"];
function proposeWorkflow(pipeline, facts, language) {
  return pipeline === "github" ? onGithub(facts, language) : onGitlab(facts, language);
}
var unknownAction = "OWNER/cloudtoets@main";
var words = {
  proposed: {
    nl: "Voorstel van `cloudtoets init`. Meer: docs/github-action.md van cloudtoets.",
    en: "Proposed by `cloudtoets init`. More: docs/github-action.md of cloudtoets."
  },
  owner: { nl: "vul in waar u de Action vandaan haalt", en: "fill in where you take the Action from" },
  pin: { nl: "zet hier liever een commit", en: "better a commit here" },
  upload: { nl: "om SARIF te uploaden", en: "to upload SARIF" },
  include: {
    nl: "Neem dit op in .gitlab-ci.yml met: include: [{ local: .gitlab/cloudtoets.yml }]",
    en: "Take this into .gitlab-ci.yml with: include: [{ local: .gitlab/cloudtoets.yml }]"
  },
  fillOwner: {
    nl: `Vul in .github/workflows/cloudtoets.yml in waar de Action vandaan komt, in plaats van ${unknownAction}.`,
    en: `Fill in where the Action comes from in .github/workflows/cloudtoets.yml, instead of ${unknownAction}.`
  }
};
function onGithub({ version, folder, action }, language) {
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
    next: action === null ? words.fillOwner : null
  };
}
function onGitlab({ version, folder }, language) {
  const report = "gl-code-quality-report.json";
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
    next: words.include
  };
}
function shellText(text) {
  const inside = text.startsWith("-") ? `./${text}` : text;
  return `'${inside.replaceAll("'", "'\\''")}'`;
}

export {
  pipelines,
  proposeWorkflow
};
