/**
 * What reaches the log of the step: annotations, worst first and what the change touches before the rest, and what
 * was said on the way. A runner shows ten of each level and drops the others without a word, so they are counted.
 */
import * as core from "@actions/core";
import type { TouchesLines } from "../git/index.ts";
import { type Language, type Level, type ScanReport, saidIn, startOf } from "../model/index.ts";
import { render } from "../report/index.ts";
import type { Notice } from "./governance.ts";

const shownPerLevel = 10;
/** For the last word of a step that fails. */
const kept = 1;

export interface Telling {
  readonly report: ScanReport;
  readonly notices: readonly Notice[];
  readonly language: Language;
  readonly annotations: boolean;
  readonly touches: TouchesLines | null;
}

export async function tell({ report, notices, language, annotations, touches }: Telling): Promise<void> {
  const room: Record<Level, number> = {
    error: shownPerLevel - kept,
    warning: shownPerLevel,
    note: shownPerLevel,
  };
  for (const { text, file } of notices) {
    core.notice(text[language], file === null ? {} : { file });
    room.note -= 1;
  }
  if (annotations) {
    const mostPerLevel = Math.max(1, Math.min(room.error, room.note));
    const written = await render(report, "github", {
      language,
      colour: false,
      width: null,
      mostPerLevel,
      ...(touches !== null && { touches }),
    });
    process.stdout.write(written);
    room.error -= countOf(written, "error");
    room.warning -= countOf(written, "warning");
  }
  tellNotifications(report, language, room);
}

function countOf(commands: string, name: string): number {
  return commands.split("\n").filter((line) => line.startsWith(`::${name}`)).length;
}

/** What no annotation is left for is in the log all the same, and in the reports. */
function tellNotifications(report: ScanReport, language: Language, room: Record<Level, number>): void {
  for (const notification of report.notifications) {
    const { level, file, span } = notification;
    if (level === "note") continue;
    const message = saidIn(notification, language);
    const line = span === null ? null : startOf(span).line;
    room[level] -= 1;
    if (room[level] < 0) core.info([file, line, message].filter((part) => part !== null).join(": "));
    else {
      const place = {
        ...(file === null ? {} : { file }),
        ...(line === null ? {} : { startLine: line }),
      };
      if (level === "error") core.error(message, place);
      else core.warning(message, place);
    }
  }
}
