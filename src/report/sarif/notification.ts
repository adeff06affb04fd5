/** What went wrong on the way, as SARIF tool notifications. */
import type { ReportingDescriptor, Notification as ToolNotification } from "sarif";
import type { Language, Level, Notification, Span } from "../../model/index.ts";
import { printable } from "../harmless.ts";
import { levelsWorstFirst, sortedBy } from "../order.ts";
import { fill, phrases } from "../texts.ts";
import { physicalLocation, relativeUri, sourceRoot } from "./location.ts";
import { asSentence, plainMessage } from "./message.ts";

const mostNotifications = 1_000;

type Kind = "diagnostic" | "incomplete" | "left-out";

/** Ids are for machines and stay; names are for people. */
const kinds = [
  { kind: "diagnostic", id: "CTN001", name: "Diagnostic", text: phrases.describeDiagnostic },
  { kind: "incomplete", id: "CTN002", name: "Incomplete", text: phrases.describeIncomplete },
  { kind: "left-out", id: "CTN003", name: "LeftOut", text: phrases.describeLeftOut },
] as const satisfies readonly { readonly kind: Kind; readonly [property: string]: unknown }[];

export function notificationKinds(language: Language): ReportingDescriptor[] {
  return kinds.map(({ id, name, text }) => ({
    id,
    name,
    shortDescription: { text: text[language] },
    fullDescription: { text: text[language] },
    help: { text: text[language], markdown: text[language] },
  }));
}

export function toolNotifications(
  notifications: readonly Notification[],
  language: Language,
): ToolNotification[] {
  const inOrder = sortedBy(notifications, ({ level, file, span, message }) =>
    [levelsWorstFirst.indexOf(level), file ?? "", String(span?.start ?? 0).padStart(12, "0"), message].join(
      "\0",
    ),
  );
  const shown = inOrder
    .slice(0, mostNotifications)
    .map(({ level, file, span, message, incomplete }) =>
      toolNotification(
        incomplete ? "incomplete" : "diagnostic",
        level,
        message,
        span?.file.path ? span : file,
      ),
    );
  const rest = inOrder.length - shown.length;
  if (rest === 0) return shown;
  const text = fill(phrases.notificationsLeftOut[language], { count: rest });
  return [...shown, toolNotification("left-out", "warning", text, null)];
}

export function toolNotification(
  kind: Kind,
  level: Level,
  text: string,
  where: Span | string | null,
): ToolNotification {
  const path = where === null || typeof where === "string" ? where : where.file.path;
  const index = kinds.findIndex((one) => one.kind === kind);
  return {
    descriptor: { id: kinds[index]?.id ?? kind, index },
    level,
    message: { text: asSentence(plainMessage(printable(text)) || kind) },
    ...(path && {
      locations: [
        {
          physicalLocation:
            where === null || typeof where === "string"
              ? { artifactLocation: { uri: relativeUri(path), uriBaseId: sourceRoot } }
              : physicalLocation(where),
        },
      ],
    }),
  };
}
