/** Days as `YYYY-MM-DD`: they compare as text. */

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day that lies `12 months` (or days, or years) before. The end of a month stays one: 31 March → 28 February. */
export function dayBack(day: string, age: string): string {
  const [count = "0", unit = "days"] = age.split(" ");
  const date = new Date(`${day}T00:00:00Z`);
  if (unit.startsWith("day")) {
    date.setUTCDate(date.getUTCDate() - Number(count));
    return date.toISOString().slice(0, 10);
  }
  const months = Number(count) * (unit.startsWith("year") ? 12 : 1);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
