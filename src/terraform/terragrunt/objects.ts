/** A configuration as a value: what `read_terragrunt_config` gives, and an include that is exposed. */
import { nowhere, type Value } from "../../model/index.ts";
import { mapValue, nullValue, writtenAt } from "../evaluate/index.ts";
import { inputsOf } from "./inputs.ts";
import { type Layer, localsOf, mergedLayers, valueIn } from "./layers.ts";

export function objectOf(layer: Layer): Value {
  const entries = new Map<string, Value>();
  const put = (name: string, value: Value | null) => {
    if (value) entries.set(name, value);
  };
  put("locals", localsOf(layer));
  put("inputs", inputsOf(layer));
  // The keys of what follows are looked up among the layers, as Terragrunt does.
  put("generate", named(layer, "generate"));
  put("terraform", first(layer, "terraform"));
  put("remote_state", first(layer, "remote_state"));
  const span = layer.body;
  return mapValue(
    "object",
    new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1))),
    writtenAt({ ...span, end: span.start }),
  );
}

function named(layer: Layer, type: string): Value {
  const entries = new Map<string, Value>();
  for (const each of mergedLayers(layer)) {
    for (const block of each.body.blocks) {
      const name = block.labels[0]?.value ?? "";
      if (block.type === type && !entries.has(name)) entries.set(name, attributesOf(each, block.body));
    }
  }
  return mapValue("object", entries, writtenAt(layer.body));
}

function first(layer: Layer, type: string): Value | null {
  for (const each of mergedLayers(layer)) {
    const block = each.body.blocks.find((other) => other.type === type);
    if (block) return attributesOf(each, block.body);
  }
  return null;
}

function attributesOf(layer: Layer, body: Layer["body"]): Value {
  const entries = body.attributes.map(({ name }): [string, Value] => [
    name,
    valueIn(body, name, layer.scope) ?? nullValue(writtenAt(nowhere)),
  ]);
  return mapValue("object", new Map(entries), writtenAt(body));
}
