/** What `--help` says, in both languages. Messages about wrong usage are English, like all diagnostics. */
import type { Language, Text } from "../model/index.ts";

const texts = {
  program: {
    nl: "Zegt voor elke resource in Terraform en Kubernetes waar die komt te staan, wie erover gaat, welke regels code dat bepalen en wat het rijksbrede cloudbeleid ervan zegt.",
    en: "Says for every resource in Terraform and Kubernetes where it will sit, who controls it, which lines decided that, and what the Dutch government's cloud policy says about it.",
  },
  scan: {
    nl: "Lees code en beoordeel haar (standaard: deze map)",
    en: "Read code and judge it (default: this directory)",
  },
  scanPaths: {
    nl: "mappen of bestanden; - leest een plan van de standaardinvoer",
    en: "directories or files; - reads a plan from standard input",
  },
  root: {
    nl: "buiten deze map wordt niets gelezen (standaard: de map met .git erboven, anders deze map)",
    en: "nothing outside this directory is read (default: the one with .git above, else this one)",
  },
  exclude: {
    nl: "laat weg wat hierop past (herhaalbaar)",
    en: "leave out what matches this glob (repeatable)",
  },
  config: {
    nl: "configuratie (standaard: de dichtstbijzijnde cloudtoets.yaml vanaf het pad omhoog)",
    en: "configuration (default: the nearest cloudtoets.yaml from the path upwards)",
  },
  extends: {
    nl: "configuratie waarop de gevonden configuratie voortbouwt; mag buiten die map liggen",
    en: "configuration that the one that is found builds on; may lie outside that directory",
  },
  profile: {
    nl: "lezing van het beleid: rijk-2026, rijk-2022, eer-strict of een bestand",
    en: "reading of the policy: rijk-2026, rijk-2022, eer-strict, or a file",
  },
  policy: {
    nl: "extra regels, bestand of map (herhaalbaar)",
    en: "extra rules, a file or directory (repeatable)",
  },
  select: {
    nl: "alleen deze regels of beginstukken ervan (herhaalbaar, of met komma's)",
    en: "only these rules or prefixes (repeatable, or with commas)",
  },
  ignore: {
    nl: "zonder deze regels of beginstukken ervan (herhaalbaar, of met komma's)",
    en: "without these rules or prefixes (repeatable, or with commas)",
  },
  noInlineExceptions: {
    nl: "laat uitzonderingen in de code zelf niet tellen",
    en: "let exceptions in the code itself not count",
  },
  asOf: {
    nl: "oordeel als op deze dag, JJJJ-MM-DD (standaard: vandaag)",
    en: "judge as on this day, YYYY-MM-DD (default: today)",
  },
  format: {
    nl: "table, json, sarif, markdown, html, junit, csv, github of gitlab; met =bestand naar een bestand (herhaalbaar)",
    en: "table, json, sarif, markdown, html, junit, csv, github or gitlab; with =file to a file (repeatable)",
  },
  output: {
    nl: "bestand voor het rapport, bij één formaat",
    en: "file for the report, with a single format",
  },
  failOn: {
    nl: "wanneer exitstatus 1: error (standaard), warning, note, never, en regels of beginstukken, met komma's",
    en: "when to exit with 1: error (default), warning, note, never, and rules or prefixes, by comma",
  },
  variable: {
    nl: "waarde van een variabele, als bij terraform (herhaalbaar)",
    en: "value of a variable, as in terraform (repeatable)",
  },
  variableFile: {
    nl: "bestand met waarden van variabelen, als bij terraform (herhaalbaar)",
    en: "file with values of variables, as in terraform (repeatable)",
  },
  workspace: {
    nl: "de workspace die terraform.workspace noemt; zonder deze optie is die onbekend",
    en: "the workspace that terraform.workspace names; not known without this option",
  },
  seal: {
    nl: "zeg ook wat de code betekent voor het EU Cloud Sovereignty Framework (SEAL), als indicatie",
    en: "also say what the code means for the EU Cloud Sovereignty Framework (SEAL), as an indication",
  },
  render: {
    nl: "Helm-charts renderen: auto (met helm op PATH; standaard), never of require",
    en: "render Helm charts: auto (with helm on PATH; default), never or require",
  },
  allowIncomplete: {
    nl: "exitstatus 0 in plaats van 3 als iets niet gelezen kon worden",
    en: "exit with 0 instead of 3 when something could not be read",
  },
  quiet: {
    nl: "tabel: één regel per bevinding en het totaal; verder alleen wat misgaat",
    en: "table: a line per finding and the total; otherwise only what goes wrong",
  },
  verbose: {
    nl: "tabel: elke keten, elke resource en elke bevinding, niets ingekort",
    en: "table: every chain, every resource and every finding, nothing cut",
  },
  githubFingerprint: {
    nl: "sarif: ook de vingerafdruk van GitHub, voor wie zonder upload-sarif uploadt",
    en: "sarif: GitHub's fingerprint as well, for uploads without upload-sarif",
  },
  scanning: { nl: "Bezig met lezen en beoordelen…", en: "Reading and judging…" },
  language: { nl: "taal van de rapporten: nl of en", en: "language of the reports: nl or en" },
  rules: { nl: "Toon de regels van een profiel", en: "Show the rules of a profile" },
  rulesFormat: { nl: "table of json", en: "table or json" },
  explain: {
    nl: "Leg een regel uit, of hoe over één resource is geoordeeld",
    en: "Explain a rule, or how one resource was judged",
  },
  explainSubject: {
    nl: "regel (NLC-LOC-001) of adres (module.data.aws_s3_bucket.logs)",
    en: "rule (NLC-LOC-001) or address (module.data.aws_s3_bucket.logs)",
  },
  explainPaths: {
    nl: "waar het adres te vinden is (standaard: deze map)",
    en: "where to find the address (default: this directory)",
  },
  catalogue: {
    nl: "Raadpleeg de catalogus: providers, regio's, resourcetypen, partijen en alternatieven",
    en: "Ask the catalogue: providers, regions, resource types, parties and alternatives",
  },
  catalogueProviders: {
    nl: "Toon de providers en wie erachter zit",
    en: "Show the providers and who is behind them",
  },
  catalogueRegions: {
    nl: "Toon de regio's, van alle providers of van een",
    en: "Show the regions, of all providers or of one",
  },
  catalogueResource: {
    nl: "Toon hoe de plaats van een resourcetype wordt bepaald",
    en: "Show how the place of a resource type is established",
  },
  catalogueCountry: {
    nl: "Toon welke regio's in een land liggen en welke partijen er vandaan komen",
    en: "Show which regions lie in a country and which parties come from it",
  },
  catalogueAlternatives: {
    nl: "Toon alternatieven onder Nederlandse en Europese zeggenschap",
    en: "Show alternatives under Dutch and European control",
  },
  catalogueStale: {
    nl: "Toon gegevens die lang niet zijn nagekeken",
    en: "Show facts that nobody looked at for long",
  },
  catalogueSearch: { nl: "Zoek in de hele catalogus", en: "Search the whole catalogue" },
  catalogueProvider: { nl: "id van een provider, zoals aws", en: "id of a provider, such as aws" },
  catalogueType: {
    nl: "resourcetype, zoals aws_s3_bucket",
    en: "resource type, such as aws_s3_bucket",
  },
  catalogueCountryName: {
    nl: "landcode of naam, zoals NL of Ierland",
    en: "country code or name, such as NL or Ireland",
  },
  catalogueWords: { nl: "woorden die alle moeten voorkomen", en: "words that must all occur" },
  catalogueMonths: {
    nl: "ouder dan zoveel maanden (standaard: 12)",
    en: "older than this many months (default: 12)",
  },
  catalogueAsOf: {
    nl: "naar de stand van deze dag, JJJJ-MM-DD (standaard: vandaag)",
    en: "as it was on this day, YYYY-MM-DD (default: today)",
  },
  policyCommand: {
    nl: "Voor wie eigen regels schrijft",
    en: "For those who write rules of their own",
  },
  policyCheck: {
    nl: "Controleer de regels in een map",
    en: "Check the rules in a directory",
  },
  policyTest: {
    nl: "Probeer de regels in een map op hun voorbeelden (examples/<regel>/bad.* en good.*)",
    en: "Try the rules in a directory on their examples (examples/<rule>/bad.* and good.*)",
  },
  policyFields: {
    nl: "Toon waarnaar voorwaarden van regels kunnen vragen",
    en: "Show what conditions of rules can ask about",
  },
  policyFolder: {
    nl: "map met regels, of met de mappen rules en examples",
    en: "directory with rules, or with the directories rules and examples",
  },
  diff: {
    nl: "Toon wat er verandert in waar iets staat en in wiens handen het is",
    en: "Show what changes in where things are and in whose hands",
  },
  diffBase: {
    nl: "uitgangspunt: een revisie van git (main, HEAD~3), map, plan of bewaard JSON-rapport",
    en: "to start from: a git revision (main, HEAD~3), directory, plan or saved JSON report",
  },
  diffHead: {
    nl: "waarmee vergeleken wordt, net zo (standaard: deze map)",
    en: "to compare with, likewise (default: this directory)",
  },
  diffFormat: { nl: "table, json of markdown", en: "table, json or markdown" },
  inventory: {
    nl: "Toon welke diensten in gebruik zijn, waar, in wiens handen en onder welke voorwaarden",
    en: "Show which services are in use, where, in whose hands and under which conditions",
  },
  inventorySubjects: {
    nl: "mappen, plannen, revisies of bewaarde JSON-rapporten (standaard: deze map)",
    en: "directories, plans, revisions or saved JSON reports (default: this directory)",
  },
  jurisdiction: {
    nl: "alleen partijen met een uiteindelijke moeder in dit land, zoals US (herhaalbaar)",
    en: "only parties with an ultimate parent in this country, such as US (repeatable)",
  },
  inventoryFormat: {
    nl: "table, csv, json, ndjson, markdown of dora",
    en: "table, csv, json, ndjson, markdown or dora",
  },
  concentration: {
    nl: "Toon hoe de afhankelijkheid verdeeld is over partijen en jurisdicties, en het verloop ervan",
    en: "Show how dependence is spread over parties and jurisdictions, and its trend",
  },
  weigh: {
    nl: "wat even zwaar telt: resources (standaard) of systems",
    en: "what counts the same: resources (default) or systems",
  },
  concentrationFormat: { nl: "table, csv, json of markdown", en: "table, csv, json or markdown" },
  impact: {
    nl: "Toon wat uitvalt als de toegang wordt ontzegd, en wat daarvan afhangt",
    en: "Show what stops when access is denied, and what depends on that",
  },
  deny: {
    nl: "wat wordt ontzegd: een jurisdictie (US, standaard), party:<id> of country:<code> (herhaalbaar)",
    en: "what is denied: a jurisdiction (US, the default), party:<id> or country:<code> (repeatable)",
  },
  merge: {
    nl: "Voeg bewaarde rapporten van veel repositories samen, per organisatie en per ministerie, met antwoorden",
    en: "Put saved reports of many repositories together, per organisation and per ministry, with answers",
  },
  mergeReports: {
    nl: "JSON-rapporten, mappen ermee of globs; - leest een lijst van standaardinvoer, per regel een bestand en na een tab de naam",
    en: "JSON reports, directories of them or globs; - reads a list from standard input, a file per line and after a tab its name",
  },
  mergeName: {
    nl: "naam van de repository van een rapport: bestand=naam (herhaalbaar)",
    en: "name of the repository of a report: file=name (repeatable)",
  },
  mergeEarlier: {
    nl: "eerdere rapporten om mee te vergelijken (herhaalbaar)",
    en: "earlier reports to compare with (repeatable)",
  },
  mergePlanned: {
    nl: "rapporten van voorgenomen code, met de namen van nu (herhaalbaar)",
    en: "reports of intended code, with the names of now (repeatable)",
  },
  mergeFormat: {
    nl: "json (standaard), ndjson, markdown of html (herhaalbaar met --to)",
    en: "json (default), ndjson, markdown or html (repeatable with --to)",
  },
  mergeTo: {
    nl: "map voor de documenten; nodig als er meer dan één is",
    en: "directory for the documents; needed when there is more than one",
  },
  mergeOrganisation: {
    nl: "alleen de rapporten van deze organisatie",
    en: "only the reports of this organisation",
  },
  impactFormat: {
    nl: "table, json, markdown, mermaid, dot of svg",
    en: "table, json, markdown, mermaid, dot or svg",
  },
  baseline: {
    nl: "Leg vast waarvan de code afhankelijk is, zodat scan --baseline groei kan melden",
    en: "Keep what the code depends on, so that scan --baseline can tell when it grows",
  },
  baselineOutput: { nl: "het bestand van de nulmeting", en: "the baseline's file" },
  baselineUpdate: {
    nl: "werk de nulmeting bij: alleen omlaag, tenzij --accept-growth een besluit noemt",
    en: "update the baseline: only down, unless --accept-growth names a decision",
  },
  acceptGrowth: {
    nl: "neem groei op, op grond van dit besluit",
    en: "take up growth, on the ground of this decision",
  },
  baselineToCompare: {
    nl: "meld groei ten opzichte van deze nulmeting (NLC-EXI-008)",
    en: "tell growth since this baseline (NLC-EXI-008)",
  },
  register: {
    nl: "schrijf het register van geplande en heroverwogen migraties: .csv, .md, .json of - (CSV)",
    en: "write the register of planned and reconsidered migrations: .csv, .md, .json or - (CSV)",
  },
  registerStatus: {
    nl: "de status van wat nieuw is: gepland (standaard), voorgenomen, in-gebruik of heroverwogen",
    en: "the status of what is new: gepland (the default), voorgenomen, in-gebruik or heroverwogen",
  },
  init: {
    nl: "Maak een cloudtoets.yaml om mee te beginnen, naar wat in de code is gevonden",
    en: "Make a cloudtoets.yaml to begin with, from what the code holds",
  },
  initPath: {
    nl: "map waarvoor hij geldt (standaard: deze map)",
    en: "directory that it is for (default: this directory)",
  },
  initWorkflow: {
    nl: "maak ook het bestand voor een pijplijn: github of gitlab",
    en: "also make the file for a pipeline: github or gitlab",
  },
  initPrint: {
    nl: "toon alles op de standaarduitvoer en schrijf niets",
    en: "show everything on standard output and write nothing",
  },
  initLanguage: {
    nl: "taal van de opmerkingen en van latere rapporten: nl of en",
    en: "language of the remarks and of later reports: nl or en",
  },
  completion: {
    nl: "Toon een script dat opdrachten en opties aanvult in een shell",
    en: "Print a script that completes commands and options in a shell",
  },
  completionShell: { nl: "bash, zsh of fish", en: "bash, zsh or fish" },
  examples: { nl: "Voorbeelden", en: "Examples" },
  help: { nl: "toon deze hulp", en: "show this help" },
  version: { nl: "toon de versie", en: "show the version" },
  exitStatuses: {
    nl: "Exitstatus: 0 niets wat --fail-on noemt, 1 bevindingen, 2 verkeerd gebruik (niets beoordeeld), 3 onvolledig.",
    en: "Exit status: 0 nothing that --fail-on names, 1 findings, 2 wrong usage (nothing was scanned), 3 incomplete.",
  },
} as const satisfies Record<string, Text>;

export type HelpText = keyof typeof texts;

export function helpText(name: HelpText, language: Language): string {
  return texts[name][language];
}

/** Commander's own headings. */
const titles: ReadonlyMap<string, string> = new Map([
  ["Usage:", "Gebruik:"],
  ["Arguments:", "Argumenten:"],
  ["Options:", "Opties:"],
  ["Commands:", "Opdrachten:"],
]);

export function helpTitle(title: string, language: Language): string {
  return language === "nl" ? (titles.get(title) ?? title) : title;
}
