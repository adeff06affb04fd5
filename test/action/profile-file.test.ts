import { describe, expect, it } from "vitest";
import { profileFile } from "../../src/action/profile-file.ts";

const shipped = ["rijk-2026", "eer-strict"];
const configuration = (text: string) => ({ path: "infra/cloudtoets.yaml", text });

describe("the file of a profile", () => {
  it.each([
    ["none is named", "language: nl\n", null, null],
    ["a shipped one", "profile: eer-strict\n", null, null],
    ["a file beside the configuration", "profile: eigen.yaml\n", null, "infra/eigen.yaml"],
    ["a file above it", "profile: ../beleid/eigen.yaml\n", null, "beleid/eigen.yaml"],
    ["the input beats the configuration", "profile: eigen.yaml\n", "rijk-2026", null],
    ["an input is read from the workspace", "profile: rijk-2026\n", "beleid/eigen.yaml", "beleid/eigen.yaml"],
    ["a configuration that is no mapping", "- profile\n", null, null],
    ["a profile that is no text", "profile: [a]\n", null, null],
    ["nothing at all", "", null, null],
  ])("%s", (_what, text, input, expected) => {
    expect(profileFile(configuration(text), input, shipped)).toBe(expected);
  });

  it("is none without a configuration", () => {
    expect(profileFile(null, null, shipped)).toBeNull();
  });
});
