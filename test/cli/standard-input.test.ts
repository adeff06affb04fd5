import { expect, test } from "vitest";
import { scanRequest } from "../../src/cli/request.ts";
import { readStandardInput } from "../../src/cli/standard-input.ts";
import type { Stream } from "../../src/cli/surroundings.ts";

const silent: Stream = { write: () => {}, isTerminal: false, width: null };

function request(paths: readonly string[], input: () => Promise<string>) {
  return scanRequest(
    paths,
    { inlineExceptions: true },
    {},
    { workingDirectory: "/", environment: {}, output: silent, talk: silent, input },
  );
}

test("standard input is read when a path is -, and only then", async () => {
  expect(await request(["infra", "-"], async () => "{}")).toMatchObject({
    paths: ["infra", "-"],
    standardInput: "{}",
  });
  const asked = await request(["infra"], () => {
    throw new Error("it was read");
  });
  expect(asked.standardInput).toBeUndefined();
});

test("a sign that comes in two pieces is one sign", async () => {
  const [first, second] = [Buffer.from("é").subarray(0, 1), Buffer.from("é").subarray(1)];
  async function* pieces() {
    yield first ?? Buffer.of();
    yield second ?? Buffer.of();
  }
  expect(await readStandardInput(pieces())).toBe("é");
});

test("what never ends is not waited for", async () => {
  const piece = Buffer.alloc(64 * 1024 * 1024, 32);
  let given = 0;
  async function* endless() {
    for (;;) {
      given += 1;
      yield piece;
    }
  }
  await readStandardInput(endless());
  expect(given).toBe(4);
});
