/** Points in time as RFC 3339 writes them, to the nanosecond. https://www.rfc-editor.org/rfc/rfc3339 */

export interface Timestamp {
  /** Since 1970, in UTC. */
  readonly nanoseconds: bigint;
  readonly offsetMinutes: number;
}

const written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

const second = 1_000_000_000n;

export function parseTimestamp(text: string): Timestamp | null {
  const found = written.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, seconds = 0] = found.slice(1, 7).map(Number);
  const offsetHours = Number(found[9] ?? 0);
  const offsetRest = Number(found[10] ?? 0);
  if (hour > 23 || minute > 59 || seconds > 59 || offsetHours > 23 || offsetRest > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day or month that does not exist moves the date on.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute, seconds);
  const offsetMinutes = (offsetHours * 60 + offsetRest) * (found[8] === "-" ? -1 : 1);
  const fraction = BigInt((found[7] ?? "").slice(0, 9).padEnd(9, "0"));
  const utc = BigInt(date.getTime()) * 1_000_000n - BigInt(offsetMinutes) * 60n * second;
  return { nanoseconds: utc + fraction, offsetMinutes };
}

/** What a clock at that offset shows, as the UTC fields of a date; fractions of a second are cut off. */
export function clockOf({ nanoseconds, offsetMinutes }: Timestamp): Date {
  const milliseconds = nanoseconds / 1_000_000n - (nanoseconds % 1_000_000n < 0n ? 1n : 0n);
  return new Date(Number(milliseconds) + offsetMinutes * 60_000);
}

export function offsetText(offsetMinutes: number, separator: string): string {
  const size = Math.abs(offsetMinutes);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

export function timestampText(timestamp: Timestamp): string {
  const zone = timestamp.offsetMinutes === 0 ? "Z" : offsetText(timestamp.offsetMinutes, ":");
  return clockOf(timestamp).toISOString().slice(0, -5) + zone;
}

const units = new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["µs", 1000n],
  ["μs", 1000n],
  ["ms", 1_000_000n],
  ["s", second],
  ["m", 60n * second],
  ["h", 3600n * second],
]);

const longestDuration = 1n << 63n;

/** Go's durations, such as `1h30m` or `-1.5h`, in nanoseconds. https://pkg.go.dev/time#ParseDuration */
export function parseDuration(text: string): bigint | null {
  const [, sign, parts = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (parts === "0") return 0n;
  let total = 0n;
  let at = 0;
  const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
  while (at < parts.length) {
    part.lastIndex = at;
    const [all, whole = "", fraction = "", unit = ""] = part.exec(parts) ?? [];
    if (all === undefined || whole + fraction === "" || whole.length > 20) return null;
    const size = units.get(unit) ?? 0n;
    const digits = fraction.slice(0, 18);
    total += BigInt(whole || "0") * size + (BigInt(digits || "0") * size) / 10n ** BigInt(digits.length);
    at += all.length;
  }
  if (at === 0 || total >= longestDuration) return null;
  return sign === "-" ? -total : total;
}
