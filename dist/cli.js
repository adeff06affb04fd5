#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  phrases
} from "./chunks/chunk-6TNCKGPM.js";
import {
  say,
  sayNotifications,
  sayRefusals
} from "./chunks/chunk-63QDVXHH.js";
import {
  Command,
  CommanderError,
  InvalidArgumentError,
  Option,
  addLanguageOption,
  addRequestOptions,
  helpText,
  helpTitle,
  languageOfLocale,
  repeatable,
  scanRequest,
  several
} from "./chunks/chunk-D2YDXHFR.js";
import {
  cannotWrite,
  parseReports,
  writeReport
} from "./chunks/chunk-YAGYN3WT.js";
import {
  countFindings,
  exitStatus,
  exitStatusOf,
  parseFailOn,
  unknownRules
} from "./chunks/chunk-A3H6ZZQ2.js";
import {
  wantsColour
} from "./chunks/chunk-AKORPBX7.js";
import "./chunks/chunk-AHEZHDT7.js";
import "./chunks/chunk-SK73LVWX.js";
import "./chunks/chunk-Z6K6GL57.js";
import "./chunks/chunk-U5FS6CAT.js";
import "./chunks/chunk-LABBF3RA.js";
import "./chunks/chunk-ZOHPT4CU.js";
import {
  packageVersion
} from "./chunks/chunk-R5B6J3ET.js";
import "./chunks/chunk-L73YKDKK.js";
import "./chunks/chunk-F77TCMC6.js";

// src/cli/examples.ts
var examples = {
  "": [
    { line: "cloudtoets scan", says: { nl: "beoordeel deze map", en: "judge this directory" } },
    { line: "cloudtoets init", says: { nl: "begin met een configuratie", en: "begin with a configuration" } }
  ],
  scan: [
    { line: "cloudtoets scan infra charts", says: { nl: "deze mappen", en: "these directories" } },
    {
      line: "cloudtoets scan -f sarif=toets.sarif -f html=toets.html",
      says: { nl: "meer rapporten van één scan", en: "several reports from one scan" }
    },
    {
      line: "cloudtoets scan --var-file prod.tfvars --fail-on warning",
      says: { nl: "met waarden, en streng", en: "with values, and strict" }
    },
    {
      line: "terraform show -json tfplan | cloudtoets scan -",
      says: { nl: "een plan", en: "a plan" }
    }
  ],
  rules: [
    { line: "cloudtoets rules --profile eer-strict", says: { nl: "van dit profiel", en: "of this profile" } }
  ],
  explain: [
    { line: "cloudtoets explain NLC-LOC-001", says: { nl: "een regel", en: "a rule" } },
    {
      line: "cloudtoets explain module.data.aws_s3_bucket.logs envs/prod",
      says: { nl: "het oordeel over één resource", en: "the verdict on one resource" }
    }
  ],
  baseline: [
    {
      line: "cloudtoets baseline",
      says: { nl: "leg vast waarvan de code nu afhangt", en: "keep what the code depends on now" }
    },
    {
      line: 'cloudtoets baseline --update --accept-growth "besluit CIO 2026-12"',
      says: { nl: "neem groei op, met het besluit", en: "take up growth, with the decision" }
    }
  ],
  merge: [
    {
      line: "cloudtoets merge rapporten -f markdown --to antwoorden",
      says: {
        nl: "een document per organisatie en per ministerie",
        en: "a document per organisation and ministry"
      }
    }
  ],
  catalogue: [
    {
      line: "cloudtoets catalogue alternatives aws_s3_bucket",
      says: { nl: "wat ervoor in de plaats kan komen", en: "what can take its place" }
    },
    {
      line: "cloudtoets catalogue search object opslag",
      says: { nl: "zoek in alles", en: "search everything" }
    }
  ],
  "catalogue providers": [
    {
      line: "cloudtoets catalogue providers -f json",
      says: { nl: "alle, als JSON", en: "all of them, as JSON" }
    }
  ],
  "catalogue regions": [
    { line: "cloudtoets catalogue regions azurerm", says: { nl: "van Azure", en: "of Azure" } }
  ],
  "catalogue resource": [
    {
      line: "cloudtoets catalogue resource aws_s3_bucket",
      says: { nl: "hoe de plaats volgt", en: "how the place follows" }
    }
  ],
  "catalogue country": [
    {
      line: "cloudtoets catalogue country Ierland",
      says: { nl: "wat er in Ierland staat", en: "what is in Ireland" }
    }
  ],
  "catalogue alternatives": [
    {
      line: "cloudtoets catalogue alternatives azurerm_storage_account",
      says: { nl: "diensten onder Europese zeggenschap", en: "services under European control" }
    }
  ],
  "catalogue stale": [
    {
      line: "cloudtoets catalogue stale --months 6",
      says: { nl: "een half jaar niet nagekeken", en: "not looked at for half a year" }
    }
  ],
  "catalogue search": [
    { line: "cloudtoets catalogue search frankfurt", says: { nl: "alles daarover", en: "all about it" } }
  ],
  policy: [
    {
      line: "cloudtoets policy test policies",
      says: { nl: "probeer eigen regels", en: "try rules of your own" }
    }
  ],
  "policy check": [
    {
      line: "cloudtoets policy check policies/rules",
      says: { nl: "zijn ze goed geschreven?", en: "are they written well?" }
    }
  ],
  "policy test": [
    {
      line: "cloudtoets policy test policies --as-of 2026-12-31",
      says: { nl: "als op die dag", en: "as on that day" }
    }
  ],
  "policy fields": [
    { line: "cloudtoets policy fields", says: { nl: "met alle woorden", en: "with all words" } }
  ],
  inventory: [
    {
      line: "cloudtoets inventory --jurisdiction US -f csv",
      says: { nl: "wat bij Amerikaanse partijen draait", en: "what runs at parties of the United States" }
    },
    {
      line: "cloudtoets inventory reports/a.json reports/b.json",
      says: { nl: "van bewaarde rapporten samen", en: "of reports that were kept, together" }
    }
  ],
  impact: [
    {
      line: "cloudtoets impact --deny US",
      says: { nl: "zonder Amerikaanse diensten", en: "without services of the United States" }
    },
    {
      line: "cloudtoets impact --deny party:microsoft -f mermaid",
      says: { nl: "zonder één partij, als tekening", en: "without one party, as a drawing" }
    }
  ],
  concentration: [
    {
      line: "cloudtoets concentration --weigh systems",
      says: { nl: "elk systeem telt even zwaar", en: "every system counts the same" }
    },
    {
      line: "cloudtoets concentration 2026-01.json 2026-07.json",
      says: { nl: "het verloop", en: "the trend" }
    }
  ],
  diff: [
    { line: "cloudtoets diff main", says: { nl: "sinds main", en: "since main" } },
    {
      line: "cloudtoets diff oud.json nieuw.json -f markdown",
      says: { nl: "tussen bewaarde rapporten", en: "between reports that were kept" }
    }
  ],
  init: [
    {
      line: "cloudtoets init --print",
      says: { nl: "eerst kijken, niets schrijven", en: "look first, write nothing" }
    },
    {
      line: "cloudtoets init infra --workflow github --lang nl",
      says: { nl: "met een workflow, in het Nederlands", en: "with a workflow, in Dutch" }
    }
  ],
  completion: [
    {
      line: "cloudtoets completion bash > ~/.local/share/bash-completion/completions/cloudtoets",
      says: { nl: "voor bash, voortaan", en: "for bash, from now on" }
    },
    {
      line: "cloudtoets completion fish | source",
      says: { nl: "voor deze fish", en: "for this fish" }
    }
  ]
};
function addExamples(program, language) {
  addBelow(program, [], language);
}
function addBelow(command, path, language) {
  const those = examples[path.join(" ")];
  if (those !== void 0) command.addHelpText("after", exampleText(those, language));
  for (const one of command.commands) addBelow(one, [...path, one.name()], language);
}
function exampleText(those, language) {
  const lines = those.flatMap(({ line, says }) => [`  # ${says[language]}`, `  ${line}`]);
  return `
${helpText("examples", language)}:
${lines.join("\n")}`;
}

// src/cli/scan.ts
function addScanCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("scan").description(helpText("scan", language)).argument("[paths...]", helpText("scanPaths", language));
  addRequestOptions(command, language).addOption(repeatable("--select <rule>", helpText("select", language), several)).addOption(repeatable("--ignore <rule>", helpText("ignore", language), several)).addOption(repeatable("-f, --format <format[=file]>", helpText("format", language))).option("-o, --output <file>", helpText("output", language)).option("--fail-on <what>", helpText("failOn", language), readFailOn).option("--seal", helpText("seal", language)).option("--baseline <file>", helpText("baselineToCompare", language)).option("--allow-incomplete", helpText("allowIncomplete", language)).addOption(new Option("-q, --quiet", helpText("quiet", language)).conflicts("verbose")).option("-v, --verbose", helpText("verbose", language)).option("--github-fingerprint", helpText("githubFingerprint", language));
  addLanguageOption(command, language).addHelpText("after", `
${helpText("exitStatuses", language)}`);
  command.action(async (paths, options) => {
    finish(await runScan(paths, options, stages, surroundings));
  });
}
function readFailOn(text) {
  const failOn = parseFailOn(text);
  if (typeof failOn === "string") throw new InvalidArgumentError(`--fail-on: ${failOn}`);
  return failOn;
}
async function runScan(paths, options, stages, surroundings) {
  const { talk, workingDirectory } = surroundings;
  const failOn = options.failOn ?? { level: "error", rules: [] };
  const wanted = parseReports(options.format ?? [], options.output ?? null);
  if (typeof wanted === "string") return refuse(surroundings, wanted);
  for (const { file } of wanted) {
    const problem = file === null ? null : await cannotWrite(file, workingDirectory);
    if (problem !== null) return refuse(surroundings, problem);
  }
  const clearProgress = options.quiet === true ? () => {
  } : showProgress(surroundings);
  const outcome = await scanRequest(paths, options, options, surroundings).then(
    (request) => stages.scan({
      ...request,
      ...options.seal === true && { seal: true },
      ...options.baseline !== void 0 && { dependence: { baseline: options.baseline } }
    })
  ).finally(clearProgress);
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, options.lang ?? languageOfLocale(surroundings.environment));
    return exitStatus.refused;
  }
  const { report } = outcome;
  const [unknownRule] = unknownRules(failOn, report);
  if (unknownRule !== void 0) {
    const language = options.lang ?? outcome.language ?? languageOfLocale(surroundings.environment);
    return refuse(surroundings, phrases.noRuleToFailOn(report.profile.id, unknownRule)[language]);
  }
  const asked = { ...options, lang: options.lang ?? outcome.language };
  const written = await writeReports(wanted, report, asked, stages, surroundings);
  return written ? exitStatusOf(report, failOn, options.allowIncomplete === true) : exitStatus.refused;
}
function refuse({ talk }, message) {
  say(talk, message);
  return exitStatus.refused;
}
function showProgress({ talk, environment }) {
  if (!talk.isTerminal || environment.TERM === "dumb") return () => {
  };
  talk.write(helpText("scanning", languageOfLocale(environment)));
  return () => talk.write("\r\x1B[K");
}
async function writeReports(wanted, report, { lang, quiet, verbose, githubFingerprint }, stages, surroundings) {
  const { output, talk, environment, workingDirectory } = surroundings;
  const spoken = lang ?? languageOfLocale(environment);
  const tableIsShown = wanted.some(({ format, file }) => format === "table" && file === null);
  if (!tableIsShown) sayNotifications(talk, report.notifications, spoken);
  for (const { format, file } of wanted) {
    const onTerminal = format === "table" && file === null;
    const text = await stages.render(report, format, {
      language: lang ?? (onTerminal ? languageOfLocale(environment) : "en"),
      colour: onTerminal && wantsColour(output, environment),
      width: onTerminal ? output.width : null,
      ...githubFingerprint && { githubFingerprint },
      ...quiet && { detail: "quiet" },
      ...verbose && { detail: "verbose" }
    });
    if (file === null) {
      output.write(text);
      continue;
    }
    try {
      await writeReport(file, text, workingDirectory);
    } catch (error2) {
      const why = error2 instanceof Error ? error2.message : String(error2);
      say(talk, phrases.cannotWrite(file, why)[spoken]);
      return false;
    }
    if (quiet) continue;
    const { error, warning, note } = countFindings(report);
    say(talk, phrases.wrote(file, error, warning, note)[spoken]);
  }
  return true;
}

// src/cli/program.ts
async function run(givenArguments, stages, surroundings, version) {
  let status = exitStatus.clean;
  const program = await wholeProgram(givenArguments, stages, surroundings, version, (reached) => {
    status = reached;
  });
  try {
    await program.parseAsync([...givenArguments], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitStatus.clean : exitStatus.refused;
  }
  return status;
}
async function wholeProgram(givenArguments, stages, surroundings, version, finish) {
  const program = makeProgram(surroundings, version);
  addScanCommand(program, stages, surroundings, finish);
  if (givenArguments[0] !== "scan") {
    const { addOtherCommands } = await import("./chunks/other-commands-4FM64QSN.js");
    await addOtherCommands(program, { givenArguments, stages, surroundings, version, finish });
  }
  addExamples(program, languageOfLocale(surroundings.environment));
  return program;
}
function makeProgram({ environment, output, talk }, version) {
  const language = languageOfLocale(environment);
  return new Command("cloudtoets").description(helpText("program", language)).version(version, "-V, --version", helpText("version", language)).helpOption("-h, --help", helpText("help", language)).helpCommand(false).exitOverride().configureHelp({ styleTitle: (title) => helpTitle(title, language) }).configureOutput({
    writeOut: (text) => output.write(text),
    writeErr: (text) => talk.write(text),
    getOutHelpWidth: () => output.width ?? 80,
    getErrHelpWidth: () => talk.width ?? 80
  });
}

// src/cli/stages.ts
var loadedStages = {
  scan: async (request) => (await import("./chunks/scan-IOW6TVWH.js")).scan(request),
  rules: async (request) => {
    const { loadPolicies, ruleFacts } = await import("./chunks/policy-O6ULZGBT.js");
    const { loadCatalogue } = await import("./chunks/catalogue-67Z2OL3I.js");
    const loaded = await loadPolicies({ ...request, catalogue: loadCatalogue() });
    if (loaded.kind === "refused") return loaded;
    return { kind: "done", rules: ruleFacts(loaded.policies, loaded.profile) };
  },
  checkPolicy: async ({ workingDirectory, folder }) => {
    const { rulesOfFolder } = await import("./chunks/policy-O6ULZGBT.js");
    const { loadCatalogue } = await import("./chunks/catalogue-67Z2OL3I.js");
    const loaded = await rulesOfFolder(workingDirectory, folder, loadCatalogue());
    if (loaded.kind === "refused") return loaded;
    return { kind: "done", results: loaded.rules.map(({ id }) => ({ rule: id, problems: [] })) };
  },
  testPolicy: async (request) => (await import("./chunks/policy-test-AI7QORKC.js")).testPolicy(request),
  policyFields: async () => (await import("./chunks/policy-O6ULZGBT.js")).vocabulary(),
  render: async (report, format, options) => {
    const { render, savedReport } = await import("./chunks/report-RVY4RUWO.js");
    if (format !== "html") return render(report, format, options);
    const { answerPages } = await import("./chunks/answers-5PJGWTRN.js");
    const pages = await answerPages([await savedReport(report, options.language)], options.language);
    return render(report, format, { ...options, pages });
  },
  explain: async (report, address, options) => (await import("./chunks/report-RVY4RUWO.js")).explain(report, address, options),
  explainNothing: async (report, address, options) => (await import("./chunks/report-RVY4RUWO.js")).explainNothing(report, address, options),
  savedReport: async (report, language) => (await import("./chunks/report-RVY4RUWO.js")).savedReport(report, language),
  baselines: async () => (await import("./chunks/policy-O6ULZGBT.js")).baselines(),
  answers: () => import("./chunks/answers-5PJGWTRN.js"),
  proposal: () => import("./chunks/proposal-4SHE7QG6.js"),
  findConfiguration: async (root, folder) => (await import("./chunks/policy-O6ULZGBT.js")).findConfiguration(root, folder)
};

// src/cli/standard-input.ts
var mostBytes = 201 * 1024 * 1024;
async function readStandardInput(stream) {
  const decoder = new TextDecoder();
  const parts = [];
  let bytes = 0;
  for await (const chunk of stream) {
    parts.push(decoder.decode(chunk, { stream: true }));
    bytes += chunk.length;
    if (bytes > mostBytes) break;
  }
  return parts.join("") + decoder.decode();
}

// src/cli/main.ts
function streamOf(stream) {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    width: stream.isTTY === true ? stream.columns : null
  };
}
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.stderr.on("error", () => {
});
try {
  process.exitCode = await run(
    process.argv.slice(2),
    loadedStages,
    {
      workingDirectory: process.cwd(),
      environment: process.env,
      output: streamOf(process.stdout),
      talk: streamOf(process.stderr),
      input: () => readStandardInput(process.stdin)
    },
    packageVersion()
  );
} catch (error) {
  process.stderr.write(
    `cloudtoets: a defect in cloudtoets itself; no report was made. Please report it with this text.
${error instanceof Error ? error.stack : String(error)}
`
  );
  process.exitCode = exitStatus.refused;
}
