#!/usr/bin/env node
/** Where the process starts: ties the command line to the real terminal, files and stages. */
import type { WriteStream } from "node:tty";
import { packageVersion } from "../packaged.ts";
import { exitStatus } from "./exit-status.ts";
import { run } from "./program.ts";
import { loadedStages } from "./stages.ts";
import { readStandardInput } from "./standard-input.ts";
import type { Stream } from "./surroundings.ts";

function streamOf(stream: WriteStream): Stream {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    width: stream.isTTY === true ? stream.columns : null,
  };
}

// A reader that has seen enough, such as `head`, is no failure; the exit status stays what the scan says.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.stderr.on("error", () => {});

try {
  process.exitCode = await run(
    process.argv.slice(2),
    loadedStages,
    {
      workingDirectory: process.cwd(),
      environment: process.env,
      output: streamOf(process.stdout),
      talk: streamOf(process.stderr),
      input: () => readStandardInput(process.stdin),
    },
    packageVersion(),
  );
} catch (error) {
  process.stderr.write(
    `cloudtoets: a defect in cloudtoets itself; no report was made. Please report it with this text.\n${
      error instanceof Error ? error.stack : String(error)
    }\n`,
  );
  process.exitCode = exitStatus.refused;
}
