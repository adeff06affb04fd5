/** The timestamps that YAML knows without quotes; Terraform turns them into RFC 3339. https://yaml.org/type/timestamp.html */
import { parseTimestamp, timestampText } from "./timestamp.ts";

const full = /^(\d{4})-(\d\d?)-(\d\d?)[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const spaced = /^(\d{4})-(\d\d?)-(\d\d?) (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d{1,9})?$/;
const dateOnly = /^(\d{4})-(\d\d?)-(\d\d?)$/;

/** Null for what is no timestamp. */
export function timestampFromYaml(text: string): string | null {
  const found = full.exec(text) ?? spaced.exec(text) ?? dateOnly.exec(text);
  if (!found) return null;
  const [, year = "", month = "", day = "", hour = "0", minute = "0", second = "0", zone = "Z"] = found;
  const [date, time] = [
    [month, day],
    [hour, minute, second],
  ].map((parts) => parts.map((part) => part.padStart(2, "0")));
  const timestamp = parseTimestamp(`${year}-${date?.join("-")}T${time?.join(":")}${zone}`);
  return timestamp && timestampText(timestamp);
}
