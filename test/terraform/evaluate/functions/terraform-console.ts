/** Asks the real `terraform console`. It needs no provider and no network. */
import { spawnSync } from "node:child_process";
import type { Outcome } from "./evaluate-text.ts";

/** The version whose answers are the reference. */
export const referenceVersion = "1.11";

/** Null when there is no such binary on PATH. */
export function installedVersion(): string | null {
  const { status, stdout } = spawnSync("terraform", ["version", "-json"], { encoding: "utf8" });
  if (status !== 0) return null;
  const parsed: unknown = JSON.parse(stdout);
  if (typeof parsed !== "object" || parsed === null || !("terraform_version" in parsed)) return null;
  return String(parsed.terraform_version);
}

const perSession = 100;

/** The console prints the last result only, so that many expressions are asked as one. */
export function askTerraform(expressions: readonly string[], working: string): readonly Outcome[] {
  const answers: Outcome[] = [];
  for (let at = 0; at < expressions.length; at += perSession) {
    answers.push(...askSome(expressions.slice(at, at + perSession), working));
  }
  return answers;
}

const failed = "<failed>";
const notKnown = "(known after apply)";

function askSome(expressions: readonly string[], working: string): readonly Outcome[] {
  const contents = expressions.map((each) => `try(jsonencode(${each}),"${failed}")`);
  const encoded = session(`jsonencode([${contents.join(",")}])`, working);
  if (encoded === notKnown) {
    // One that is not known leaves all of them unknown: ask apart.
    if (expressions.length === 1) return ["unknown: terraform"];
    const half = expressions.length >> 1;
    return [...askSome(expressions.slice(0, half), working), ...askSome(expressions.slice(half), working)];
  }
  const shapes = session(`[${expressions.map((each) => `try(${each},"${failed}")`).join(",")}]`, working);
  const texts: unknown = JSON.parse(JSON.parse(encoded));
  const read = readShapes(shapes);
  if (!Array.isArray(texts) || texts.length !== expressions.length || read.length !== expressions.length) {
    throw new Error(`${expressions.length} questions, ${read.length} answers`);
  }
  return texts.map((text, index) => {
    if (text === failed) return "error";
    return { json: String(text), shape: read[index] ?? "" };
  });
}

function session(line: string, working: string): string {
  const { status, stdout, stderr } = spawnSync("terraform", ["console"], {
    cwd: working,
    input: `${line}\n`,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" },
  });
  if (status !== 0) throw new Error(`terraform console: ${stderr}${stdout}`);
  return stdout.trim();
}

/** The kinds of collections in what the console prints, for each element of the outermost tuple. */
function readShapes(printed: string): readonly string[] {
  const reader = { text: printed, at: 1 };
  return readElements(reader, "]");
}

interface Reader {
  readonly text: string;
  at: number;
}

const collections = [
  ["tolist([", "list", "])"],
  ["toset([", "set", "])"],
  ["tomap({", "map", "})"],
  ["[", "tuple", "]"],
  ["{", "object", "}"],
] as const;

function readElements(reader: Reader, close: string): readonly string[] {
  const shapes: string[] = [];
  for (;;) {
    skip(reader, /(?:[\s,]|\/\*.*?\*\/)*/y);
    if (reader.text.startsWith(close, reader.at)) break;
    if (close.startsWith("}"))
      skip(reader, /(?:<<-?EOT\n[\s\S]*?\n\s*EOT|"(?:[^"\\]|\\.)*"|[^\s=]+)\s*=\s*/y);
    const { at } = reader;
    shapes.push(readShape(reader));
    if (reader.at === at) throw new Error(`cannot read: ${reader.text.slice(at, at + 100)}`);
  }
  reader.at += close.length;
  return shapes;
}

function readShape(reader: Reader): string {
  for (const [open, name, close] of collections) {
    if (!reader.text.startsWith(open, reader.at)) continue;
    reader.at += open.length;
    return `${name}(${readElements(reader, close).join(",")})`;
  }
  if (reader.text.startsWith("<<", reader.at)) skip(reader, /<<-?EOT\n[\s\S]*?\n\s*EOT(?=,|\n|$)/y);
  else skip(reader, /(?:to\w+\(null\)|"(?:[^"\\]|\\.)*"|[^\s,\])}]+)/y);
  return ".";
}

function skip(reader: Reader, pattern: RegExp): void {
  pattern.lastIndex = reader.at;
  const [found = ""] = pattern.exec(reader.text) ?? [];
  reader.at += found.length;
}
