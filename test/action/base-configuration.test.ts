import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baseConfiguration } from "../../src/action/base-configuration.ts";
import { baseCommit } from "../../src/action/event.ts";
import { type Repository, repository, temporaryFolder } from "./repository.ts";

let work: Repository;
beforeEach(() => {
  work = repository();
});
afterEach(() => {
  work.remove();
});

describe("the configuration of the base commit", () => {
  it("is what was there before the pull request, and says whether that changes it", () => {
    const base = work.commit({ "cloudtoets.yaml": "profile: eer-strict\n", "main.tf": "" });
    work.commit({ "main.tf": "# new" });
    expect(baseConfiguration(work.folder, base, null, ".")).toEqual({
      kind: "found",
      path: "cloudtoets.yaml",
      text: "profile: eer-strict\n",
      changed: false,
    });
    work.commit({ "cloudtoets.yaml": "profile: rijk-2022\n" });
    expect(baseConfiguration(work.folder, base, null, ".")).toMatchObject({
      text: "profile: eer-strict\n",
      changed: true,
    });
  });

  it("stays when the pull request removes it", () => {
    const base = work.commit({ "cloudtoets.yaml": "profile: eer-strict\n" });
    work.commit({ "cloudtoets.yaml": null, "main.tf": "" });
    expect(baseConfiguration(work.folder, base, null, ".")).toMatchObject({ kind: "found", changed: true });
  });

  it("is the nearest one from the path upwards", () => {
    const base = work.commit({
      "cloudtoets.yaml": "profile: eer-strict\n",
      "infra/cloudtoets.yaml": "profile: rijk-2022\n",
      "infra/prod/main.tf": "",
    });
    expect(baseConfiguration(work.folder, base, null, "infra/prod")).toMatchObject({
      path: "infra/cloudtoets.yaml",
    });
    expect(baseConfiguration(work.folder, base, null, "infra/prod/main.tf")).toMatchObject({
      path: "infra/cloudtoets.yaml",
    });
    expect(baseConfiguration(work.folder, base, null, ".")).toMatchObject({ path: "cloudtoets.yaml" });
  });

  it("is not replaced by a nearer one that the pull request adds", () => {
    const base = work.commit({ "cloudtoets.yaml": "profile: eer-strict\n", "infra/main.tf": "" });
    work.commit({ "infra/cloudtoets.yaml": "profile: rijk-2022\n" });
    expect(baseConfiguration(work.folder, base, null, "infra")).toEqual({
      kind: "found",
      path: "cloudtoets.yaml",
      text: "profile: eer-strict\n",
      changed: true,
    });
  });

  it("is none when the pull request brings the first one", () => {
    const base = work.commit({ "main.tf": "" });
    expect(baseConfiguration(work.folder, base, null, ".")).toEqual({ kind: "none", added: null });
    work.commit({ "cloudtoets.yaml": "profile: rijk-2022\n" });
    expect(baseConfiguration(work.folder, base, null, ".")).toEqual({
      kind: "none",
      added: "cloudtoets.yaml",
    });
  });

  it("is the named file, wherever it lies", () => {
    const base = work.commit({ ".github/toets.yaml": "profile: eer-strict\n", "cloudtoets.yaml": "" });
    expect(baseConfiguration(work.folder, base, ".github/toets.yaml", ".")).toMatchObject({
      path: ".github/toets.yaml",
      text: "profile: eer-strict\n",
    });
    expect(baseConfiguration(work.folder, base, "../elsewhere.yaml", ".")).toEqual({
      kind: "none",
      added: null,
    });
  });

  it("is fetched when the checkout holds one commit only", () => {
    const base = work.commit({ "cloudtoets.yaml": "profile: eer-strict\n" });
    work.commit({ "cloudtoets.yaml": "profile: rijk-2022\n" });
    work.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const shallow = temporaryFolder();
    execFileSync("git", ["clone", "--quiet", "--depth=1", pathToFileURL(work.folder).href, shallow]);
    expect(baseConfiguration(shallow, base, null, ".")).toMatchObject({ text: "profile: eer-strict\n" });
    rmSync(shallow, { recursive: true });
  });

  it("is unavailable, and never guessed, when the commit is not to be had", () => {
    work.commit({ "cloudtoets.yaml": "profile: rijk-2022\n" });
    const gone = "0123456789012345678901234567890123456789";
    expect(baseConfiguration(work.folder, gone, null, ".")).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining(`The base commit ${gone} is not in this checkout`),
    });
  });
});

describe("the base commit", () => {
  const commit = "a".repeat(40);
  const event = (name: string, payload: string) => {
    const file = join(work.folder, "event.json");
    writeFileSync(file, payload);
    return baseCommit({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file });
  };
  const payload = JSON.stringify({ pull_request: { base: { sha: commit } } });

  it.each([
    ["pull_request", payload, commit],
    ["pull_request_target", payload, commit],
    ["push", payload, null],
    ["pull_request", "{}", undefined],
    ["pull_request", "no JSON", undefined],
    ["pull_request", '{"pull_request":{"base":{"sha":"--upload-pack=x"}}}', undefined],
  ])("of %s %s", (name, text, expected) => {
    expect(event(name, text)).toBe(expected);
  });

  it("is not told without an event", () => {
    expect(baseCommit({ GITHUB_EVENT_NAME: "pull_request" })).toBeUndefined();
    expect(baseCommit({})).toBeNull();
  });
});
