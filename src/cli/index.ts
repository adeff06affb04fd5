/** What the Action shares with the command line: when to fail, and how a report is written. */
export * from "./exit-status.ts";
export { cannotWrite, parseReports, type WantedReport, writeReport } from "./reports.ts";
export { terraformVariables } from "./surroundings.ts";
