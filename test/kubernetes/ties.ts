/** What the whole scan makes of manifests: every tie on one line. */
import { type Exposure, type ScanReport, startOf } from "../../src/model/index.ts";
import type { ScanRequest } from "../../src/scan.ts";
import { type Files, reportOf } from "../scan/scanning.ts";

/** `endpoint US aws a.yaml:7`; the status instead of countries where there are none. */
function lineOf({ role, place, party, deciding }: Exposure): string {
  const where =
    place.countries.length > 0 && place.status !== "area" ? place.countries.join("+") : place.status;
  const reason = place.status === "unknown" ? `(${place.reason.code})` : "";
  return `${role} ${where}${reason} ${party?.id ?? "-"} ${startOf(deciding).line}`;
}

/** The ties of the object that is named, or of the only one. */
export async function ties(text: string, address: string | null = null): Promise<readonly string[]> {
  const { exposures } = await reportOf({ "a.yaml": text });
  return exposures
    .filter(({ resource }) => address === null || resource.address === address)
    .map(lineOf)
    .sort();
}

/** The ties of one resource, each with the file and line that decided it: `image US aws values.yaml:3`. */
export async function tiesIn(
  files: Files,
  address: string,
  request: Partial<ScanRequest> = {},
): Promise<readonly string[]> {
  const { exposures } = await reportOf(files, request);
  return exposures
    .filter(({ resource }) => resource.address === address)
    .map((exposure) => {
      const { file } = exposure.deciding;
      return lineOf(exposure).replace(/ (\d+)$/, ` ${file.path}:$1`);
    })
    .sort();
}

export async function findings(files: Files): Promise<readonly string[]> {
  const { findings: all }: ScanReport = await reportOf(files);
  return all.map(({ rule, level, primary, resources }) => {
    return `${rule} ${level} ${primary.file.path}:${startOf(primary).line} ${resources.map(({ address }) => address).join(" ")}`;
  });
}
