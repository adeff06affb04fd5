/**
 * Names, expressions and messages come from the scanned repository. They are shown, never obeyed: a name cannot
 * move the cursor, hide text, or start a command of the runner that shows the log.
 */

/** Controls, invisible formatting (direction, zero width), line separators, halves of characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** One line in which everything can be seen: controls as `\u001b`, line ends and tabs as a space. */
export function printable(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(invisible, visible);
}

function visible(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}

/** At most so many characters, the last an ellipsis when something was cut. Characters are code points. */
export function shortened(text: string, longest: number): string {
  // A code point is at most two units: no more of a long text is looked at than can be kept.
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}

/** `printable`, within so many characters; costs no more for a text of megabytes. */
export function excerpt(text: string, longest: number): string {
  return shortened(printable(text.slice(0, 8 * longest)).trim(), longest);
}

/**
 * GitHub's runner takes `::name` at the start of a line, and it and Azure's agent take `##[name]` and
 * `##vso[name]` anywhere, for a command. A space in between makes them text.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, "$1: ").replace(/##(?=\[|vso\[)/g, "# #");
}

/** The same for JSON, where an escape keeps the text as it is. */
export function withoutCommandsInJson(json: string): string {
  return json.replace(/##(?=\[|vso\[)/g, "\\u0023#");
}
