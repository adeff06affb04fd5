/** Locals that are defined by each other. Terraform refuses them; here each is unknown, and this says why. */
import type { Notification } from "../../model/index.ts";
import type { ModuleDefinition } from "./definition.ts";
import { eachReference } from "./references.ts";

export function cyclesOfLocals(definition: ModuleDefinition): readonly Notification[] {
  const state = new Map<string, "open" | "done">();
  const notifications: Notification[] = [];
  for (const start of definition.locals.keys()) {
    if (state.has(start)) continue;
    // A stack of our own: a chain of locals can be longer than the call stack is deep.
    const stack = [{ name: start, next: namesIn(definition, start) }];
    state.set(start, "open");
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const name = top.next.pop();
      if (name === undefined) {
        state.set(top.name, "done");
        stack.pop();
      } else if (state.get(name) === "open") {
        notifications.push(
          cycleOf(
            definition,
            stack.map((each) => each.name),
            name,
          ),
        );
      } else if (!state.has(name)) {
        state.set(name, "open");
        stack.push({ name, next: namesIn(definition, name) });
      }
    }
  }
  return notifications;
}

function namesIn(definition: ModuleDefinition, name: string): string[] {
  const names = new Set<string>();
  const local = definition.locals.get(name);
  if (local) {
    eachReference(local.expression, ([root, first]) => {
      if (root === "local" && first !== undefined && definition.locals.has(first)) names.add(first);
    });
  }
  return [...names];
}

function cycleOf(definition: ModuleDefinition, stack: readonly string[], name: string): Notification {
  const circle = [...stack.slice(stack.indexOf(name)), name].map((each) => `local.${each}`);
  const span = definition.locals.get(name) ?? null;
  const message = `locals are defined by each other: ${circle.join(" → ")}`;
  return { level: "error", file: span?.file.path ?? definition.folder, span, message, incomplete: false };
}
