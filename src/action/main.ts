/** What `action.yml` starts. */
import { run } from "./run.ts";

await run();
