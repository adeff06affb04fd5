import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  phrases
} from "./chunk-6TNCKGPM.js";
import {
  say,
  sayNotifications,
  sayRefusals
} from "./chunk-63QDVXHH.js";
import {
  Argument,
  InvalidArgumentError,
  Option,
  addLanguageOption,
  addRequestOptions,
  helpText,
  languageOfLocale,
  readDay,
  repeatable,
  scanRequest,
  several
} from "./chunk-D2YDXHFR.js";
import {
  openRevision
} from "./chunk-ZWULJSID.js";
import {
  concentrationFormats,
  differenceFormats,
  impactFormats,
  inventoryFormats,
  mergeFormats,
  weights
} from "./chunk-67GJU3X6.js";
import {
  cannotWrite,
  writeReport
} from "./chunk-YAGYN3WT.js";
import {
  exitStatus
} from "./chunk-A3H6ZZQ2.js";
import {
  wantsColour
} from "./chunk-AKORPBX7.js";
import "./chunk-AHEZHDT7.js";
import "./chunk-SK73LVWX.js";
import "./chunk-Z6K6GL57.js";
import "./chunk-U5FS6CAT.js";
import "./chunk-LABBF3RA.js";
import {
  printable
} from "./chunk-ZOHPT4CU.js";
import {
  packageRepository
} from "./chunk-R5B6J3ET.js";
import "./chunk-L73YKDKK.js";
import "./chunk-F77TCMC6.js";

// src/cli/baseline.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
var baselineName = "cloudtoets-baseline.json";
function addBaselineCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("baseline").description(helpText("baseline", language)).argument("[paths...]", helpText("scanPaths", language));
  addRequestOptions(command, language).option("-o, --output <file>", helpText("baselineOutput", language), baselineName).option("--update", helpText("baselineUpdate", language)).option("--accept-growth <decision>", helpText("acceptGrowth", language));
  addLanguageOption(command, language).action(async (paths, options) => {
    finish(await runBaseline(paths, options, stages, surroundings));
  });
}
async function runBaseline(paths, options, stages, surroundings) {
  const { talk, workingDirectory, environment, output } = surroundings;
  const spoken = options.lang ?? languageOfLocale(environment);
  const refuse = (message) => {
    say(talk, message);
    return exitStatus.refused;
  };
  const { output: file, update = false } = options;
  const decision = options.acceptGrowth?.trim() ?? null;
  if (decision !== null && !update) return refuse(phrases.acceptWithoutUpdate()[spoken]);
  if (decision === "") return refuse(phrases.noDecision()[spoken]);
  const exists = await stat(resolve(workingDirectory, file)).catch(() => null) !== null;
  if (exists && !update) return refuse(phrases.baselineExists(file)[spoken]);
  const request = await scanRequest(paths, options, {}, surroundings);
  const outcome = await stages.scan({ ...request, dependence: { baseline: update ? file : null } });
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, spoken);
    return exitStatus.refused;
  }
  const { report } = outcome;
  const language = options.lang ?? outcome.language ?? spoken;
  sayNotifications(talk, report.notifications, language);
  if (report.incomplete) return refuse(phrases.incompleteBaseline()[language]);
  const { newBaseline, renderBaseline } = await stages.baselines();
  const { profile } = report;
  const { watched, since } = dependenceIn(report);
  const written = since === null ? newBaseline(profile.id, profile.asOf, watched) : updated(report, decision);
  const failure = await write(file, renderBaseline(written), workingDirectory, language);
  if (failure !== null) return refuse(failure);
  const { baselineText, newBaselineText } = await import("./baseline-texts-Z5UXJ6K6.js");
  output.write(
    since === null ? newBaselineText(file, watched, language) : baselineText(file, written, since, decision, language)
  );
  return since !== null && since.grown.length > 0 && decision === null ? exitStatus.findings : exitStatus.clean;
}
function dependenceIn({ dependence }) {
  if (dependence === void 0) throw new Error("The scan was asked for what is depended on");
  return dependence;
}
function updated(report, decision) {
  const { watched, since } = dependenceIn(report);
  if (since === null) throw new Error("The scan was asked to compare with the baseline");
  const { asOf } = report.profile;
  const { baseline, grown, kept } = since;
  if (decision === null || grown.length === 0) return { ...baseline, asOf, resources: kept };
  const accepted = [...baseline.accepted, { decision, date: asOf, growth: grown }];
  return { ...baseline, asOf, accepted, resources: watched };
}
async function write(file, text, workingDirectory, language) {
  try {
    const before = await readFile(resolve(workingDirectory, file), "utf8").catch(() => null);
    if (before !== text) await writeReport(file, text, workingDirectory);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return phrases.cannotWrite(file, why)[language];
  }
}

// src/cli/catalogue.ts
var name = "catalogue";
async function addCatalogueCommand(program, givenArguments, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command(name).description(helpText("catalogue", language)).helpCommand(false);
  if (!givenArguments.includes(name) && !givenArguments.includes("completion")) return;
  const { addQuestions } = await import("./questions-5XDYX3LK.js");
  addQuestions(command, surroundings, finish);
}

// src/cli/completion.ts
var shells = ["bash", "zsh", "fish"];
function addCompletionCommand(program, language, { output }, finish) {
  program.command("completion").description(helpText("completion", language)).addArgument(new Argument("<shell>", helpText("completionShell", language)).choices(shells)).action(async (shell) => {
    const { completionScript, wordsOf } = await import("./completion-CECUJN4X.js");
    output.write(completionScript[shell](wordsOf(program)));
    finish(exitStatus.clean);
  });
}

// src/cli/answer.ts
function askingFor(options, stages, surroundings) {
  const language = options.lang ?? languageOfLocale(surroundings.environment);
  return { options, language, stages, surroundings };
}
async function writeAnswer(subjects, format, { language, surroundings }, answer) {
  const { environment, output, talk } = surroundings;
  if (subjects.kind === "refused") {
    sayRefusals(talk, subjects.refusals, language);
    return exitStatus.refused;
  }
  const colour = format === "table" && wantsColour(output, environment);
  output.write(await answer(subjects.reports, { language, colour, width: output.width }));
  return completeness(subjects.reports, language, surroundings);
}
function completeness(reports, language, { talk }) {
  if (!reports.some(({ summary }) => summary.incomplete)) return exitStatus.clean;
  say(talk, phrases.incompleteAnswer()[language]);
  return exitStatus.incomplete;
}

// src/cli/subject.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";
async function readSubject(named, asking) {
  const { surroundings } = asking;
  if (named.startsWith(revisionMark)) return scanRevision(named.slice(revisionMark.length), asking);
  if (named === "-") return scanned(["-"], asking);
  const path = resolve2(surroundings.workingDirectory, named);
  const found = await stat2(path).catch(() => null);
  if (found === null) return scanRevision(named, asking);
  if (found.isFile() && named.endsWith(".json")) {
    const text = await readFile2(path, "utf8");
    if (looksLikeReport(text)) {
      const parsed = await (await asking.stages.answers()).parseReport(text, named);
      return parsed.kind === "report" ? parsed : refused(parsed.message);
    }
  }
  return scanned([named], asking);
}
var revisionMark = "git:";
function looksLikeReport(text) {
  return /^\s*\{\s*"schemaVersion"\s*:/.test(text.slice(0, 200));
}
async function scanned(paths, asking) {
  return outcomeOf(await scanRequest(paths, asking.options, {}, asking.surroundings), asking);
}
async function scanRevision(name2, asking) {
  const { surroundings, options } = asking;
  const revision = openRevision(surroundings.workingDirectory, name2);
  if (revision.kind === "absent") return refused(revision.message);
  try {
    const there = { ...surroundings, workingDirectory: revision.workingDirectory };
    const request = await scanRequest(["."], options, {}, there);
    return await outcomeOf({ ...request, root: revision.root }, asking);
  } finally {
    revision.remove();
  }
}
async function outcomeOf(request, { stages, language }) {
  const outcome = await stages.scan(request);
  if (outcome.kind === "refused") return outcome;
  return { kind: "report", report: await stages.savedReport(outcome.report, language) };
}
function refused(message) {
  return { kind: "refused", refusals: [{ message, file: null, line: null, column: null }] };
}
async function readSubjects(named, asking) {
  const code = named.filter((name2) => !name2.endsWith(".json"));
  const kept = named.filter((name2) => name2.endsWith(".json"));
  if (named.length === 0) return readEach(["."], asking);
  if (code.length < 2) return readEach([...kept, ...code], asking);
  return together([await readEach(kept, asking), asReports(await scanned(code, asking))]);
}
async function readEach(named, asking) {
  const subjects = [];
  for (const name2 of named) subjects.push(asReports(await readSubject(name2, asking)));
  return together(subjects);
}
function asReports(subject) {
  return subject.kind === "report" ? { kind: "reports", reports: [subject.report] } : subject;
}
function together(subjects) {
  const refusals = subjects.flatMap((one) => one.kind === "refused" ? one.refusals : []);
  if (refusals.length > 0) return { kind: "refused", refusals };
  return { kind: "reports", reports: subjects.flatMap((one) => one.kind === "reports" ? one.reports : []) };
}

// src/cli/concentration.ts
function addConcentrationCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("concentration").description(helpText("concentration", language)).argument("[subjects...]", helpText("inventorySubjects", language));
  addRequestOptions(command, language).addOption(
    new Option("--weigh <what>", helpText("weigh", language)).choices(weights).default("resources")
  ).addOption(
    new Option("-f, --format <format>", helpText("concentrationFormat", language)).choices(concentrationFormats).default("table")
  );
  addLanguageOption(command, language).action(
    async (subjects, options) => {
      const asking = askingFor(options, stages, surroundings);
      const read = await readSubjects(subjects, asking);
      const { concentration } = await stages.answers();
      finish(
        await writeAnswer(
          read,
          options.format,
          asking,
          (reports, presentation) => concentration(reports, options.weigh, options.format, presentation)
        )
      );
    }
  );
}

// src/cli/register.ts
var statuses = ["gepland", "voorgenomen", "in gebruik", "heroverwogen"];
function readStatus(text) {
  const status = statuses.find((one) => one === text.replace("-", " "));
  if (status === void 0) {
    throw new InvalidArgumentError("Give gepland, voorgenomen, in-gebruik or heroverwogen.");
  }
  return status;
}
var endings = [
  [".csv", "csv"],
  [".md", "md"],
  [".json", "json"]
];
function formatOf(file) {
  if (file === "-") return "csv";
  return endings.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1] ?? null;
}
async function cannotRegister(file, language, { workingDirectory }) {
  if (formatOf(file) === null) return phrases.registerEnding(file)[language];
  return file === "-" ? null : cannotWrite(file, workingDirectory);
}
async function writeRegister(file, status, [before, after], language, stages, { output, workingDirectory }) {
  if (before === void 0 || after === void 0) throw new Error("Each subject gives a report");
  const { register } = await stages.answers();
  const text = await register(before, after, status, formatOf(file) ?? "csv");
  if (file === "-") {
    output.write(text);
    return null;
  }
  try {
    await writeReport(file, text, workingDirectory);
    return null;
  } catch (error) {
    return phrases.cannotWrite(file, error instanceof Error ? error.message : String(error))[language];
  }
}

// src/cli/diff.ts
function addDiffCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("diff").description(helpText("diff", language)).argument("<base>", helpText("diffBase", language)).argument("[head]", helpText("diffHead", language), ".");
  addRequestOptions(command, language).addOption(
    new Option("-f, --format <format>", helpText("diffFormat", language)).choices(differenceFormats).default("table")
  );
  command.option("--register <file>", helpText("register", language)).addOption(
    new Option("--status <status>", helpText("registerStatus", language)).argParser(readStatus).default("gepland")
  );
  addLanguageOption(command, language).action(async (base, head, options) => {
    finish(await runDiff(base, head, options, stages, surroundings));
  });
}
async function runDiff(base, head, options, stages, surroundings) {
  const asking = askingFor(options, stages, surroundings);
  const { language } = asking;
  const { register: file } = options;
  const refuse = (message) => {
    say(surroundings.talk, message);
    return exitStatus.refused;
  };
  const problem = file === void 0 ? null : await cannotRegister(file, language, surroundings);
  if (problem !== null) return refuse(problem);
  const subjects = await readEach([base, head], asking);
  if (file !== void 0 && subjects.kind === "reports") {
    const { status } = options;
    const failure = await writeRegister(file, status, subjects.reports, language, stages, surroundings);
    if (failure !== null) return refuse(failure);
    if (file === "-") return completeness(subjects.reports, language, surroundings);
  }
  const { difference } = await stages.answers();
  const names = { before: base, after: head };
  return writeAnswer(subjects, options.format, asking, ([before, after], presentation) => {
    if (before === void 0 || after === void 0) throw new Error("Each subject gives a report");
    return difference(before, after, names, options.format, presentation);
  });
}

// src/cli/rules.ts
function addRulesCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("rules").description(helpText("rules", language)).option("-p, --profile <id>", helpText("profile", language)).addOption(repeatable("--policy <path>", helpText("policy", language))).addOption(
    new Option("-f, --format <format>", helpText("rulesFormat", language)).choices(["table", "json"]).default("table")
  );
  addLanguageOption(command, language).action(async (options) => {
    finish(await runRules(options, stages, surroundings));
  });
}
async function runRules(options, stages, surroundings) {
  const language = options.lang ?? languageOfLocale(surroundings.environment);
  const outcome = await stages.rules({
    workingDirectory: surroundings.workingDirectory,
    profile: options.profile ?? null,
    policies: options.policy ?? []
  });
  if (outcome.kind === "refused") {
    sayRefusals(surroundings.talk, outcome.refusals, language);
    return exitStatus.refused;
  }
  surroundings.output.write(
    options.format === "json" ? `${JSON.stringify(outcome.rules, null, 2)}
` : listing(outcome.rules, language)
  );
  return exitStatus.clean;
}
function listing(rules, language) {
  const widest = Math.max(0, ...rules.map((rule) => rule.id.length));
  return rules.map((rule) => `${rule.id.padEnd(widest)}  ${rule.level.padEnd(7)}  ${rule.title[language]}
`).join("");
}
function describeRule(rule, language) {
  const headings = language === "nl" ? { basis: "Grondslag", remedy: "Wat te doen" } : { basis: "Rests on", remedy: "What to do" };
  const basis = rule.basis.map(({ document, paragraph, date, reference }) => {
    const parts = [document, paragraph, date, reference].filter((part) => part !== null && part !== "");
    return `  - ${parts.join(", ")}`;
  });
  return [
    `${rule.id} (${rule.level}): ${rule.title[language]}`,
    "",
    rule.description[language].trim(),
    "",
    rule.help[language].trim(),
    "",
    `${headings.basis}:`,
    ...basis,
    "",
    `${headings.remedy}:`,
    `  ${rule.remediation[language].trim()}`,
    ""
  ].join("\n");
}

// src/cli/explain.ts
function addExplainCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("explain").description(helpText("explain", language)).argument("<subject>", helpText("explainSubject", language)).argument("[paths...]", helpText("explainPaths", language));
  addRequestOptions(command, language);
  addLanguageOption(command, language).action(
    async (subject, paths, options) => {
      const run = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/.test(subject) ? explainRule : explainAddress;
      finish(await run(subject, paths, options, stages, surroundings));
    }
  );
}
async function explainRule(id, _paths, options, stages, { workingDirectory, environment, output, talk }) {
  const language = options.lang ?? languageOfLocale(environment);
  const outcome = await stages.rules({
    workingDirectory,
    profile: options.profile ?? null,
    policies: options.policy ?? []
  });
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, language);
    return exitStatus.refused;
  }
  const rule = outcome.rules.find((one) => one.id === id);
  if (rule === void 0) {
    say(
      talk,
      phrases.noRule(
        id,
        outcome.rules.map((one) => one.id)
      )[language]
    );
    return exitStatus.refused;
  }
  output.write(describeRule(rule, language));
  return exitStatus.clean;
}
async function explainAddress(address, paths, options, stages, surroundings) {
  const { environment, output, talk } = surroundings;
  const outcome = await stages.scan(await scanRequest(paths, options, {}, surroundings));
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, options.lang ?? languageOfLocale(environment));
    return exitStatus.refused;
  }
  const presentation = {
    language: options.lang ?? outcome.language ?? languageOfLocale(environment),
    colour: wantsColour(output, environment),
    width: output.width
  };
  const text = await stages.explain(outcome.report, address, presentation);
  if (text === null) {
    talk.write(await stages.explainNothing(outcome.report, address, { ...presentation, colour: false }));
    return exitStatus.refused;
  }
  output.write(text);
  return exitStatus.clean;
}

// src/cli/impact.ts
function addImpactCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("impact").description(helpText("impact", language)).argument("[subjects...]", helpText("inventorySubjects", language));
  addRequestOptions(command, language).addOption(repeatable("--deny <what>", helpText("deny", language), several)).addOption(
    new Option("-f, --format <format>", helpText("impactFormat", language)).choices(impactFormats).default("table")
  );
  addLanguageOption(command, language).action(async (subjects, options) => {
    finish(await runImpact(subjects, options, stages, surroundings));
  });
}
async function runImpact(named, options, stages, surroundings) {
  const { denial, impact } = await stages.answers();
  const denials = [];
  for (const text of options.deny ?? ["US"]) {
    const read = await denial(text);
    if (read === null) {
      say(surroundings.talk, `--deny ${text}: give a country (US), party:<id> or country:<code>.`);
      return exitStatus.refused;
    }
    denials.push(read);
  }
  const asking = askingFor(options, stages, surroundings);
  return writeAnswer(
    await readSubjects(named, asking),
    options.format,
    asking,
    (reports, presentation) => impact(reports, denials, options.format, presentation)
  );
}

// src/cli/init.ts
import { existsSync, realpathSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve as resolve3, sep } from "node:path";
var configurationName = "cloudtoets.yaml";
function addInitCommand(program, stages, surroundings, version, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("init").description(helpText("init", language)).argument("[path]", helpText("initPath", language), ".").addOption(
    new Option("--workflow <pipeline>", helpText("initWorkflow", language)).choices(["github", "gitlab"])
  ).option("--print", helpText("initPrint", language));
  addLanguageOption(command, language, "initLanguage").action(async (path, options) => {
    finish(await runInit(path, options, stages, surroundings, version));
  });
}
async function runInit(path, options, stages, surroundings, version) {
  const { workingDirectory, environment, output, talk } = surroundings;
  const language = options.lang ?? languageOfLocale(environment);
  const folder = resolve3(workingDirectory, path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    say(talk, phrases.noFolder(path)[language]);
    return exitStatus.refused;
  }
  const print = options.print === true;
  if (!print && refusesExisting(join(folder, configurationName), surroundings, language)) {
    return exitStatus.refused;
  }
  const request = await scanRequest([path], { inlineExceptions: true }, {}, surroundings);
  const outcome = await stages.scan(request);
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, language);
    return exitStatus.refused;
  }
  sayNotifications(talk, outcome.report.notifications, language);
  const real = realpathSync(folder);
  const configuration = {
    path: join(real, configurationName),
    text: await configurationText(outcome, real, stages, version, language)
  };
  const { workflow } = options;
  const pipeline = workflow === void 0 ? null : await pipelineFile(workflow, outcome, real, stages, version, language);
  const files = pipeline === null ? [configuration] : [configuration, pipeline];
  if (print) {
    for (const file of files) output.write(printed(file, files.length, outcome.root));
    return exitStatus.clean;
  }
  for (const file of files) if (refusesExisting(file.path, surroundings, language)) return exitStatus.refused;
  for (const file of files) {
    const problem = await create(file, outcome.root);
    const shown = shownAs(file.path, workingDirectory);
    if (problem !== null) {
      say(talk, phrases.cannotCreate(shown, problem)[language]);
      return exitStatus.refused;
    }
    say(talk, phrases.created(shown)[language]);
  }
  if (pipeline?.next != null) say(talk, pipeline.next);
  say(talk, phrases.nextScan(path)[language]);
  return exitStatus.clean;
}
function refusesExisting(path, { talk, workingDirectory }, language) {
  if (!existsSync(path)) return false;
  say(talk, phrases.existsAlready(shownAs(path, workingDirectory))[language]);
  return true;
}
async function configurationText({ report, root }, folder, stages, version, language) {
  const { proposeConfiguration } = await stages.proposal();
  const own = join(folder, configurationName);
  const nearest = await stages.findConfiguration(root, existsSync(own) ? dirname(folder) : folder);
  const place = {
    folder: slashed(relative(root, folder)),
    repository: basename(root) || "code",
    extended: nearest === null || nearest === own ? null : slashed(relative(folder, nearest)),
    schema: `https://cdn.jsdelivr.net/npm/cloudtoets@${version}/schemas/config.schema.json`
  };
  return proposeConfiguration(report, place, language);
}
async function pipelineFile(pipeline, { root }, folder, stages, version, language) {
  const { proposeWorkflow } = await stages.proposal();
  const facts = { version, folder: slashed(relative(root, folder)), action: packageRepository() };
  const { path, text, next } = await proposeWorkflow(pipeline, facts, language);
  return { path: join(root, path), text, next: next === null ? null : next[language] };
}
function printed({ path, text }, files, root) {
  return files === 1 ? text : `# ${slashed(relative(root, path))}
${text}
`;
}
async function create({ path, text }, root) {
  try {
    const nearest = realpathSync(nearestExisting(dirname(path)));
    if (nearest !== root && !nearest.startsWith(`${root}${sep}`)) return `${nearest} lies outside ${root}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}
function shownAs(path, workingDirectory) {
  const shown = slashed(relative(realpathSync(workingDirectory), path));
  return shown.startsWith("../") ? path : shown;
}
function slashed(path) {
  return path === "" ? "." : path.replaceAll("\\", "/");
}

// src/cli/inventory.ts
function addInventoryCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("inventory").description(helpText("inventory", language)).argument("[subjects...]", helpText("inventorySubjects", language));
  addRequestOptions(command, language).addOption(repeatable("--jurisdiction <country>", helpText("jurisdiction", language), readCountries)).addOption(
    new Option("-f, --format <format>", helpText("inventoryFormat", language)).choices(inventoryFormats).default("table")
  );
  addLanguageOption(command, language).action(
    async (subjects, options) => {
      finish(await runInventory(subjects, options, stages, surroundings));
    }
  );
}
function readCountries(text) {
  return several(text).map((code) => {
    if (!/^[A-Za-z]{2}$/.test(code))
      throw new InvalidArgumentError("Give a country as two letters, such as US.");
    return code.toUpperCase();
  });
}
async function runInventory(named, options, stages, surroundings) {
  const asking = askingFor(options, stages, surroundings);
  const subjects = await readSubjects(named, asking);
  const { inventory } = await stages.answers();
  const choice = { jurisdictions: options.jurisdiction ?? [] };
  return writeAnswer(
    subjects,
    options.format,
    asking,
    (reports, presentation) => inventory(reports, choice, options.format, presentation)
  );
}

// src/cli/merge.ts
import { join as join2 } from "node:path";
function addMergeCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const command = program.command("merge").description(helpText("merge", language)).argument("<reports...>", helpText("mergeReports", language)).addOption(repeatable("--name <file=name>", helpText("mergeName", language))).addOption(repeatable("--earlier <reports>", helpText("mergeEarlier", language))).addOption(repeatable("--planned <reports>", helpText("mergePlanned", language))).option("--organisation <name>", helpText("mergeOrganisation", language)).addOption(repeatable("-f, --format <format>", helpText("mergeFormat", language), several)).addOption(new Option("--to <dir>", helpText("mergeTo", language)));
  addLanguageOption(command, language).action(async (reports, options) => {
    const problem = await runMerge(reports, options, stages, surroundings);
    if (typeof problem === "number") return finish(problem);
    for (const message of problem) say(surroundings.talk, message);
    finish(exitStatus.refused);
  });
}
async function runMerge(given, options, stages, surroundings) {
  const wanted = wantedFormats(options.format ?? ["json"]);
  if (typeof wanted === "string") return [wanted];
  const names = namesOf(options.name ?? []);
  if (typeof names === "string") return [names];
  const { findReports } = await import("./report-files-ZGZ3LN3B.js");
  const now = await findReports(given, names, surroundings);
  const earlier = options.earlier === void 0 ? null : await findReports(options.earlier, /* @__PURE__ */ new Map(), surroundings);
  const planned = options.planned === void 0 ? null : await findReports(options.planned, /* @__PURE__ */ new Map(), surroundings);
  const wrong = [now, earlier, planned].flatMap((one) => one?.kind === "refused" ? [one.message] : []);
  if (now.kind === "refused" || earlier?.kind === "refused" || planned?.kind === "refused") return wrong;
  const { merge, mergedDocuments } = await stages.answers();
  const outcome = await merge({
    now: now.sources,
    earlier: earlier?.sources ?? null,
    planned: planned?.sources ?? null
  });
  if (outcome.kind === "refused") return outcome.messages;
  const merged = onlyOf(outcome.merged, options.organisation ?? null);
  if (typeof merged === "string") return [merged];
  for (const { file, counted } of merged.repeated)
    say(surroundings.talk, `${file} is the same report as ${counted}, and counted once.`);
  const language = options.lang ?? "nl";
  const documents = [];
  for (const format of wanted) documents.push(...await mergedDocuments(merged, format, language));
  const problem = await writeDocuments(documents, options.to ?? null, surroundings);
  if (problem !== null) return [problem];
  return merged.incomplete ? exitStatus.incomplete : exitStatus.clean;
}
function wantedFormats(given) {
  const wanted = /* @__PURE__ */ new Set();
  for (const name2 of given) {
    const format = mergeFormats.find((one) => one === name2);
    if (format === void 0) return `Unknown format '${name2}'. Formats: ${mergeFormats.join(", ")}.`;
    wanted.add(format);
  }
  return [...wanted];
}
function namesOf(given) {
  const names = /* @__PURE__ */ new Map();
  for (const text of given) {
    const [, file, name2] = /^(.+)=([^=]+)$/.exec(text) ?? [];
    if (file === void 0 || name2 === void 0) return `--name ${text}: give a file and a name, FILE=NAME.`;
    names.set(file, name2);
  }
  return names;
}
function onlyOf(merged, name2) {
  if (name2 === null) return merged;
  const organisations = merged.organisations.filter((one) => one.name === name2);
  if (organisations.length > 0) return { ...merged, organisations, ministries: [] };
  const known = merged.organisations.map((one) => one.name ?? "(none)");
  return `No report is of organisation '${name2}'. There are: ${known.join(", ")}.`;
}
async function writeDocuments(documents, folder, { output, talk, workingDirectory }) {
  if (folder === null) {
    const [only, ...others] = documents;
    if (only === void 0 || others.length > 0)
      return `There are ${documents.length} documents (${documents.map(({ file }) => file).join(", ")}). Give a directory for them with --to, or choose one with --organisation.`;
    output.write(only.text);
    return null;
  }
  for (const { file, text } of documents) await writeReport(join2(folder, file), text, workingDirectory);
  say(talk, `${documents.map(({ file }) => join2(folder, file)).join(", ")}`);
  return null;
}

// src/cli/policy.ts
function addPolicyCommand(program, stages, surroundings, finish) {
  const language = languageOfLocale(surroundings.environment);
  const policy = program.command("policy").description(helpText("policyCommand", language)).helpCommand(false);
  const chosen = ({ lang }) => lang ?? language;
  const check = policy.command("check").description(helpText("policyCheck", language)).argument("<folder>", helpText("policyFolder", language));
  addLanguageOption(check, language).action(async (folder, options) => {
    const outcome = await stages.checkPolicy({ workingDirectory: surroundings.workingDirectory, folder });
    finish(tell(outcome, chosen(options), surroundings));
  });
  const test = policy.command("test").description(helpText("policyTest", language)).argument("<folder>", helpText("policyFolder", language)).option("-p, --profile <id>", helpText("profile", language)).option("--as-of <date>", helpText("asOf", language), readDay);
  addLanguageOption(test, language).action(async (folder, options) => {
    const { workingDirectory } = surroundings;
    const outcome = await stages.testPolicy({
      workingDirectory,
      folder,
      profile: options.profile ?? null,
      asOf: options.asOf ?? null
    });
    finish(tell(outcome, chosen(options), surroundings));
  });
  const fields = policy.command("fields").description(helpText("policyFields", language)).addOption(
    new Option("-f, --format <format>", helpText("rulesFormat", language)).choices(["table", "json"]).default("table")
  );
  addLanguageOption(fields, language).action(async ({ format }) => {
    const entries = await stages.policyFields();
    const text = format === "json" ? `${JSON.stringify(entries, null, 2)}
` : entries.map(fieldLine).join("");
    surroundings.output.write(text);
  });
}
var words = {
  fine: { nl: "in orde", en: "ok" },
  wrong: { nl: "niet in orde", en: "not ok" }
};
function tell(outcome, language, { output, talk }) {
  if (outcome.kind === "refused") {
    sayRefusals(talk, outcome.refusals, language);
    return exitStatus.refused;
  }
  for (const { rule, problems } of outcome.results) {
    output.write(`${rule}: ${(problems.length === 0 ? words.fine : words.wrong)[language]}
`);
    for (const problem of problems) output.write(`  ${printable(problem[language])}
`);
  }
  const failed = outcome.results.some(({ problems }) => problems.length > 0);
  return failed ? exitStatus.findings : exitStatus.clean;
}
function fieldLine({ field, type, values, tests }) {
  const words2 = values.length === 0 ? "" : `
    ${values.join(", ")}`;
  return `${field} (${type}): ${tests.join(", ")}${words2}
`;
}

// src/cli/other-commands.ts
async function addOtherCommands(program, { givenArguments, stages, surroundings, version, finish }) {
  addRulesCommand(program, stages, surroundings, finish);
  addExplainCommand(program, stages, surroundings, finish);
  await addCatalogueCommand(program, givenArguments, surroundings, finish);
  addPolicyCommand(program, stages, surroundings, finish);
  addInventoryCommand(program, stages, surroundings, finish);
  addImpactCommand(program, stages, surroundings, finish);
  addConcentrationCommand(program, stages, surroundings, finish);
  addBaselineCommand(program, stages, surroundings, finish);
  addMergeCommand(program, stages, surroundings, finish);
  addDiffCommand(program, stages, surroundings, finish);
  addInitCommand(program, stages, surroundings, version, finish);
  addCompletionCommand(program, languageOfLocale(surroundings.environment), surroundings, finish);
}
export {
  addOtherCommands
};
