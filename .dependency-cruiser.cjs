/**
 * The order of the stages, enforced. A folder may import from the folders before it in this list, and only
 * through their `index.ts`; see docs/architecture.md.
 */
const stages = [
  { name: "model", path: "src/model" },
  { name: "yaml", path: "src/yaml" },
  { name: "json", path: "src/json" },
  { name: "catalogue", path: "src/catalogue" },
  { name: "discover", path: "src/discover" },
  { name: "terraform/hcl", path: "src/terraform/hcl" },
  { name: "terraform/evaluate", path: "src/terraform/evaluate" },
  { name: "terraform/module", path: "src/terraform/module" },
  { name: "terraform/terragrunt", path: "src/terraform/terragrunt" },
  { name: "terraform/plan", path: "src/terraform/plan" },
  { name: "kubernetes", path: "src/kubernetes" },
  { name: "exposure", path: "src/exposure" },
  { name: "policy", path: "src/policy" },
  { name: "seal", path: "src/seal" },
  { name: "report", path: "src/report" },
  { name: "answers", path: "src/answers" },
  { name: "proposal", path: "src/proposal" },
];

const inside = (paths) => `^(${paths.join("|")})/`;

/** Where the stages are joined: `scan.ts` and what it is made of. What is packaged is known everywhere. */
const floorPlan = "^src/(?!packaged\\.ts$)[^/]+\\.ts$";

/** Nothing in a stage knows of a later one, nor of the floor plan and the entries. */
const order = stages.map((stage, position) => ({
  name: `not-before-${stage.name}`,
  comment: `${stage.path} imports only from the stages before it. Move what is shared to an earlier stage.`,
  severity: "error",
  from: { path: inside([stage.path]) },
  to: {
    path: `${inside([...stages.slice(position + 1).map((later) => later.path), "src/cli", "src/action"])}|${floorPlan}`,
  },
}));

/** A folder's one door: everything else in it can change without anyone outside noticing. */
const doors = stages
  .filter((stage) => stage.name !== "model")
  .map(({ path }) => ({
    name: `door-of-${path.replace(/^src\//, "")}`,
    comment: `Import from ${path}/index.ts. Types of the tree and of the catalogue's data may be named directly.`,
    severity: "error",
    from: { path: "^src/", pathNot: inside([path]) },
    to: {
      path: inside([path]),
      // HashiCorp's parser has a door of its own, so that who enters by the front does not load it.
      pathNot: `^${path}/(index|reference)\\.ts$`,
      dependencyTypesNot: ["type-only"],
    },
  }));

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment:
        "A cycle makes two files one. Types may refer to each other; and where an expression holds expressions, the files that read and evaluate them call each other.",
      severity: "error",
      from: { pathNot: "^src/terraform/(hcl|evaluate)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "not-to-unresolvable",
      comment: "An import that resolves to nothing passes every other rule unseen.",
      severity: "error",
      from: {},
      // Only types, which are in @types/sarif: there is no such package at run time.
      to: { couldNotResolve: true, pathNot: "^sarif$" },
    },
    {
      name: "no-tests-in-src",
      comment: "The product does not know its tests, scripts and benches.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|bench)/" },
    },
    {
      name: "terraform-without-catalogue",
      comment: "Reading says what the code says; what a region means is knowledge of a later stage.",
      severity: "error",
      from: { path: "^src/terraform/" },
      to: { path: "^src/catalogue/" },
    },
    {
      name: "scan-only-from-entries",
      comment: "The command line and the Action see `scan.ts`, and not what it is made of.",
      severity: "error",
      from: { path: "^src/(cli|action)/" },
      to: { path: floorPlan, pathNot: "^src/scan\\.ts$" },
    },
    {
      name: "action-after-cli",
      comment:
        "The Action uses the command line's exit statuses and report files; never the other way round.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/action/" },
    },
    {
      name: "door-of-cli",
      comment: "Import from src/cli/index.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/", pathNot: "^src/cli/index\\.ts$" },
    },
    ...order,
    ...doors,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".mjs", ".cjs", ".json"] },
  },
};
