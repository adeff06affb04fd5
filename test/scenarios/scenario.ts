/**
 * A scenario is one text file: what is in a folder, what is run there, and what must come out.
 *
 *     What it shows, in words.
 *     -- file main.tf --
 *     …its content…
 *     -- run scan . --as-of 2026-11-24 --
 *     -- status 1 --
 *     -- output --
 *     …what must be on standard output…
 *     -- talk --
 *     …what must be on standard error…
 *
 * `output` and `talk` may be left out when they are empty. A `run` may be followed by others. A header that says
 * `file main.tf without newline` gives a file whose last line has no end.
 */

export interface Scenario {
  readonly description: string;
  readonly files: readonly { readonly path: string; readonly text: string; readonly header: string }[];
  readonly runs: readonly Run[];
}

export interface Run {
  readonly commandLine: string;
  readonly status: number;
  readonly output: string;
  readonly talk: string;
}

interface Section {
  readonly header: string;
  readonly body: string;
}

function sections(text: string): readonly Section[] {
  const found: { header: string; body: string }[] = [{ header: "", body: "" }];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const header = /^-- (.+) --$/.exec(line)?.[1];
    const last = found.at(-1);
    if (header !== undefined) found.push({ header, body: "" });
    else if (last !== undefined) last.body += `${line}\n`;
  }
  return found;
}

export function parseScenario(text: string): Scenario {
  const files: { path: string; text: string; header: string }[] = [];
  const runs: { -readonly [key in keyof Run]: Run[key] }[] = [];
  const [description, ...rest] = sections(text);
  for (const { header, body } of rest) {
    const [, word = "", argument = ""] = /^(\w+) ?(.*)$/.exec(header) ?? [];
    const run = runs.at(-1);
    if (word === "file") {
      const path = argument.replace(/ without newline$/, "");
      files.push({ path, text: path === argument ? body : body.replace(/\n$/, ""), header });
    } else if (word === "run") {
      runs.push({ commandLine: argument, status: 0, output: "", talk: "" });
    } else if (run === undefined) {
      throw new Error(`'${header}' comes before any run`);
    } else if (word === "status") {
      run.status = Number(argument);
    } else if (word === "output" || word === "talk") {
      run[word] = body;
    } else {
      throw new Error(`'${header}' is no header of a scenario`);
    }
  }
  if (runs.length === 0) throw new Error("A scenario must run something");
  return { description: description?.body.trim() ?? "", files, runs };
}

export function formatScenario({ description, files, runs }: Scenario): string {
  const ended = (text: string) => (text === "" || text.endsWith("\n") ? text : `${text}\n`);
  const parts = [`${description}\n`];
  for (const { header, text } of files) parts.push(`-- ${header} --\n${ended(text)}`);
  for (const { commandLine, status, output, talk } of runs) {
    parts.push(`-- run ${commandLine} --\n-- status ${status} --\n`);
    if (output !== "") parts.push(`-- output --\n${ended(output)}`);
    if (talk !== "") parts.push(`-- talk --\n${ended(talk)}`);
  }
  return parts.join("");
}

/** Splits as a shell would, as far as scenarios need: white space, and double quotes around it. */
export function splitCommandLine(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
