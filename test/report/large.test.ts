import { describe, expect, it } from "vitest";
import { type Format, formats, render } from "../../src/report/index.ts";
import { large } from "./scans.ts";

/** Of this process, whatever else the machine does. */
async function seconds(
  format: Format,
  resources: number,
): Promise<{ readonly time: number; readonly size: number }> {
  const scan = large(resources);
  const start = process.cpuUsage();
  const { length } = await render(scan, format, { language: "en", colour: false, width: null });
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1e6, size: length };
}

describe("a scan of 20,000 resources and 30,000 findings", () => {
  it.each(Object.keys(formats) as Format[])(
    "costs in proportion to what is in it, as %s",
    async (format) => {
      await seconds(format, 1_000);
      const quarter = await seconds(format, 5_000);
      const whole = await seconds(format, 20_000);
      // Four times as much, and what a machine under load makes of it.
      expect(whole.time).toBeLessThan(Math.max(1, 9 * quarter.time));
      expect(whole.time).toBeLessThan(20);
      expect(whole.size).toBeLessThan(4.5 * quarter.size + 10_000);
    },
    120_000,
  );
});
