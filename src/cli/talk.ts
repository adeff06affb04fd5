/** What is said on standard error: refusals, diagnostics, where the reports went. */
import { type Notification, type Refusal, startOf } from "../model/index.ts";
import { printable, withoutCommands } from "../report/index.ts";
import type { Stream } from "./surroundings.ts";

/**
 * File names and messages come from the repository that is scanned: without this, a name could move the cursor
 * or start a command of the runner that shows the log. Line ends go too, so that one message is one line.
 */
export function say(talk: Stream, message: string): void {
  talk.write(`cloudtoets: ${withoutCommands(printable(message))}\n`);
}

export function sayRefusals(talk: Stream, refusals: readonly Refusal[]): void {
  for (const { file, line, column, message } of refusals) {
    const place = [file, line, column].filter((part) => part !== null).join(":");
    say(talk, place === "" ? message : `${place}: ${message}`);
  }
}

/** Notes are left to the reports: they say nothing that must be acted on. */
export function sayNotifications(talk: Stream, notifications: readonly Notification[]): void {
  for (const { level, file, span, message } of notifications) {
    if (level === "note") continue;
    const line = span === null ? "" : `:${startOf(span).line}`;
    say(talk, `${level}: ${file === null ? "" : `${file}${line}: `}${message}`);
  }
}
