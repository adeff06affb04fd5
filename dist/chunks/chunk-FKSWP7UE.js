import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/policy/day.ts
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function dayBack(day, age) {
  const [count = "0", unit = "days"] = age.split(" ");
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
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

export {
  isDay,
  dayBack
};
