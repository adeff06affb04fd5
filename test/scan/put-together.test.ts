/** A value that was put together stands nowhere in a file: it is read all the same, at the line that decided it. */
import { expect, test } from "vitest";
import { startOf } from "../../src/model/index.ts";
import { reportOf } from "./scanning.ts";

test("a host that a replacement completes", async () => {
  const files = {
    "kustomization.yaml": `resources: [objects.yaml]
replacements:
  - source: {kind: ConfigMap, name: region, fieldPath: data.code}
    targets:
      - select: {kind: ConfigMap, name: web}
        fieldPaths: [data.endpoint]
        options: {delimiter: ., index: 1}
`,
    "objects.yaml": `apiVersion: v1
kind: ConfigMap
metadata: {name: region}
data:
  code: us-east-2
---
apiVersion: v1
kind: ConfigMap
metadata: {name: web}
data:
  endpoint: https://s3.eu-west-1.amazonaws.com/store
`,
  };
  const { exposures } = await reportOf(files);
  const found = exposures.filter(({ role }) => role === "endpoint");
  expect(found.map(({ place, deciding }) => [place.countries, startOf(deciding).line])).toEqual([
    [["US"], 5],
  ]);
});
