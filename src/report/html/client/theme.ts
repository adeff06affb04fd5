/** Light or dark: what the reader's machine asks for, until the reader chooses. */
import { byId } from "./dom.ts";

const key = "cloudtoets-theme";
const dark = () => matchMedia("(prefers-color-scheme: dark)").matches;

export function startTheme(): void {
  const button = byId("theme");
  const show = (theme: string) => {
    document.documentElement.dataset.theme = theme;
    button.setAttribute("aria-pressed", String(theme === "dark"));
  };
  const kept = remembered();
  if (kept !== null) show(kept);
  else button.setAttribute("aria-pressed", String(dark()));
  button.hidden = false;
  button.addEventListener("click", () => {
    const now = document.documentElement.dataset.theme ?? (dark() ? "dark" : "light");
    const next = now === "dark" ? "light" : "dark";
    show(next);
    remember(next);
  });
}

/** A browser may refuse to keep anything for a file. */
function remembered(): "dark" | "light" | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === "dark" || kept === "light" ? kept : null;
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Then it lasts as long as the page.
  }
}
