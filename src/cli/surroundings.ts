/** What a command sees of the machine: handed in, so that a test can stand in for a terminal. */

export interface Stream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; null when it is none. */
  readonly width: number | null;
}

export interface Surroundings {
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Reports. */
  readonly output: Stream;
  /** Everything else that is said. */
  readonly talk: Stream;
  /** All of standard input; asked for only when the path `-` is given. */
  readonly input?: () => Promise<string>;
}

/**
 * Colour on a terminal that can show it, unless NO_COLOR holds anything (https://no-color.org). FORCE_COLOR beats
 * both, as it does in Node.js itself: `0` and `false` mean no colour, anything else means colour, as for a log that
 * shows it.
 */
export function wantsColour(stream: Stream, environment: Surroundings["environment"]): boolean {
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb";
}

/** `TF_VAR_…` and nothing else: what `AWS_REGION` is here says nothing of where Terraform will run. */
export function terraformVariables(environment: Surroundings["environment"]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith("TF_VAR_") && value !== undefined) variables.set(name, value);
  }
  return variables;
}
