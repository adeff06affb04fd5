/**
 * What git knows of the repository that is scanned. In: a folder in a checkout, a commit. Out: files as they were,
 * and which lines changed. Nothing in the checkout is touched, and nothing that it holds is run.
 */
export { changedLines, type TouchesLines } from "./changed-lines.ts";
export { differsFrom, fetchCommit, fileAt, isIn, isTracked, topOf } from "./commit.ts";
export { openRevision, type Revision } from "./revision.ts";
