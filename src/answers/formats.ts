/**
 * The forms in which each question is answered, and what can be chosen about it: what the command line offers is what
 * the answers can do. Apart from the answers themselves, so that offering them loads none.
 */

export const differenceFormats = ["table", "json", "markdown"] as const;
export type DifferenceFormat = (typeof differenceFormats)[number];

/** `ndjson` has one object a line, for DuckDB and Spark; `dora` has the fields on place of the register of information. */
export const inventoryFormats = ["table", "csv", "json", "ndjson", "markdown", "dora"] as const;
export type InventoryFormat = (typeof inventoryFormats)[number];

export const concentrationFormats = ["table", "csv", "json", "markdown"] as const;
export type ConcentrationFormat = (typeof concentrationFormats)[number];

export const weights = ["resources", "systems"] as const;
/** Whether every resource counts the same, or every system; code without a system is then one system. */
export type Weight = (typeof weights)[number];

export const impactFormats = ["table", "json", "markdown", "mermaid", "dot", "svg"] as const;
export type ImpactFormat = (typeof impactFormats)[number];

export const mergeFormats = ["json", "ndjson", "markdown", "html"] as const;
export type MergeFormat = (typeof mergeFormats)[number];
