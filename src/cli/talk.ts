/** What is said on standard error: refusals, diagnostics, where the reports went. */
import { type Language, type Notification, type Refusal, saidIn, startOf } from "../model/index.ts";
import { printable, withoutCommands } from "../report/index.ts";
import type { Stream } from "./surroundings.ts";

/**
 * File names and messages come from the repository that is scanned: without this, a name could move the cursor
 * or start a command of the runner that shows the log. Line ends go too, so that one message is one line.
 */
export function say(talk: Stream, message: string): void {
  talk.write(`cloudtoets: ${withoutCommands(printable(message))}\n`);
}

export function sayRefusals(talk: Stream, refusals: readonly Refusal[], language: Language): void {
  for (const refusal of refusals) {
    const { file, line, column } = refusal;
    const place = [file, line, column].filter((part) => part !== null).join(":");
    const text = saidIn(refusal, language);
    say(talk, place === "" ? text : `${place}: ${text}`);
  }
}

const levels = {
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" },
} as const;

/** Notes are left to the reports: they say nothing that must be acted on. */
export function sayNotifications(
  talk: Stream,
  notifications: readonly Notification[],
  language: Language,
): void {
  for (const notification of notifications) {
    const { level, file, span } = notification;
    if (level === "note") continue;
    const line = span === null ? "" : `:${startOf(span).line}`;
    const place = file === null ? "" : `${file}${line}: `;
    say(talk, `${levels[level][language]}: ${place}${saidIn(notification, language)}`);
  }
}
