import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/cli/surroundings.ts
function wantsColour(stream, environment) {
  const forced = environment.FORCE_COLOR;
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return stream.isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb";
}
function terraformVariables(environment) {
  const variables = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith("TF_VAR_") && value !== void 0) variables.set(name, value);
  }
  return variables;
}

export {
  wantsColour,
  terraformVariables
};
