import type { DeclaredChart } from "../../model/index.ts";
import { nodeAt, valueAt } from "../../yaml/index.ts";
import { at } from "../checked.ts";
import { pathIn, pathsIn, type Reading } from "./reading.ts";
import { list, object, text } from "./shapes.ts";

export const schema = {
  ...list(
    object(
      {
        path: { ...text, description: "The folder of the chart." },
        release: {
          type: "string",
          pattern: "^[a-z0-9]([a-z0-9.-]{0,51}[a-z0-9])?$",
          description: "small letters, digits, dots and dashes, 53 at most",
        },
        namespace: {
          type: "string",
          pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
          description: "small letters, digits and dashes, 63 at most",
        },
        values: { ...list(text), description: "Values files, as given with -f, in order." },
        set: {
          type: "object",
          description: "Values as given with --set-string, such as image.registry.",
          propertyNames: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$" },
          additionalProperties: { type: "string" },
        },
      },
      ["path"],
    ),
  ),
  description: "The ways in which a chart is deployed. Without them it is judged with its own values.",
};

interface Written {
  readonly path: string;
  readonly release?: string;
  readonly namespace?: string;
  readonly values?: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
}

export function read(reading: Reading): readonly DeclaredChart[] {
  const written = (reading.data.charts as readonly Written[] | undefined) ?? [];
  return written.map((chart, position) => declaredChart(chart, `/charts/${position}`, reading));
}

function declaredChart(chart: Written, path: string, reading: Reading): DeclaredChart {
  const { tree } = reading;
  const names = valueAt(nodeAt(tree, path), "set");
  return {
    path: pathIn(chart.path, `${path}/path`, reading),
    release: chart.release ?? null,
    namespace: chart.namespace ?? null,
    values: pathsIn(chart.values ?? [], `${path}/values`, reading),
    set: Object.entries(chart.set ?? {}).map(([name, value]) => {
      return { name, value, span: valueAt(names, name) ?? at(tree, path) };
    }),
    span: at(tree, path),
  };
}
