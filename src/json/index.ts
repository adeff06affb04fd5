/**
 * JSON with positions. In: the text of a file, trusted by nobody. Out: values that know where they stand, made when
 * they are asked for, or the one fault that makes the text unreadable.
 */
export { type JsonProblem, mostLevels } from "./layout.ts";
export { type JsonReading, readJson } from "./read.ts";
export type {
  JsonArray,
  JsonBool,
  JsonMember,
  JsonNull,
  JsonNumber,
  JsonObject,
  JsonString,
  JsonValue,
} from "./tree.ts";
