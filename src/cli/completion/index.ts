/** In: the program with all its commands. Out: a script that completes them. Loaded only when it is asked for. */
import { bashScript, fishScript, zshScript } from "./scripts.ts";

export { wordsOf } from "./words.ts";

export const completionScript = { bash: bashScript, zsh: zshScript, fish: fishScript };
