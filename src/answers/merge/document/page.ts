/** One page that fetches nothing, runs nothing, and prints well. */
import { createHash } from "node:crypto";
import type { Language } from "../../../model/index.ts";
import { html, type Markup, trusted } from "../../../report/index.ts";

export function page(title: string, content: readonly Markup[], language: Language): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.markup;
}

const style = `
:root { color-scheme: light dark; --line: #767676; --soft: #f3f3f3; --notice: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --line: #8a8a8a; --soft: #262626; --notice: #4a3b10; } }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line); }
p, ul { max-width: 50rem; }
.notice { padding: .75rem 1rem; background: var(--notice); border-left: 4px solid #b26a00; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { padding: .375rem .5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--soft); }
code { font-size: .8125rem; overflow-wrap: anywhere; }
@media print {
  @page { size: A4 landscape; margin: 15mm; }
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
}
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
