/**
 * A document as blocks, written once and put into Markdown or HTML. What comes from reports is text or code and stays
 * that; only our own words are put in as they are.
 */
import { html, type Markup, markdownCell, markdownCode, trusted } from "../../../report/index.ts";

export type Inline =
  /** Our own words. */
  | string
  /** Words of a report. */
  | { readonly text: string }
  /** A line, an address, a number of a decision. */
  | { readonly code: string };

export type Phrase = readonly Inline[];

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly of: Phrase }
  | { readonly kind: "paragraph"; readonly of: Phrase }
  /** Something that must not be overlooked. */
  | { readonly kind: "notice"; readonly of: Phrase }
  | { readonly kind: "list"; readonly items: readonly Phrase[] }
  | {
      readonly kind: "table";
      readonly heads: readonly string[];
      readonly rows: readonly (readonly Phrase[])[];
    };

/** Fills `{name}` in our own words; a part that is no string can be of a report. */
export function fill(words: string, values: Readonly<Record<string, Inline | Phrase>>): Phrase {
  return words.split(/(\{\w+\})/).flatMap((part): Phrase => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part === "" ? [] : [part];
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`Nothing to fill {${name}} with`);
    return isPhrase(value) ? value : [value];
  });
}

function isPhrase(value: Inline | Phrase): value is Phrase {
  return Array.isArray(value);
}

/** With a separator between them. */
export function joined(parts: readonly Phrase[], separator: string): Phrase {
  return parts.flatMap((part, position) => (position === 0 ? part : [separator, ...part]));
}

export function markdownDocument(blocks: readonly Block[]): string {
  return `${blocks.map(markdownBlock).join("\n\n")}\n`;
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${markdown(block.of)}`;
    case "paragraph":
      return markdown(block.of);
    case "notice":
      return `> ${markdown(block.of)}`;
    case "list":
      return block.items.map((item) => `- ${markdown(item)}`).join("\n");
    case "table":
      return [
        `| ${block.heads.join(" | ")} |`,
        `|${block.heads.map(() => "---").join("|")}|`,
        ...block.rows.map((cells) => `| ${cells.map(markdown).join(" | ")} |`),
      ].join("\n");
  }
}

function markdown(phrase: Phrase): string {
  return phrase
    .map((part) => {
      if (typeof part === "string") return part;
      return "code" in part ? markdownCode(part.code) : markdownCell(part.text);
    })
    .join("");
}

export function htmlBlocks(blocks: readonly Block[]): readonly Markup[] {
  return blocks.map(htmlBlock);
}

const headings = {
  1: (content: Markup) => html`<h1>${content}</h1>\n`,
  2: (content: Markup) => html`<h2>${content}</h2>\n`,
  3: (content: Markup) => html`<h3>${content}</h3>\n`,
} as const;

function htmlBlock(block: Block): Markup {
  switch (block.kind) {
    case "heading":
      return headings[block.level](inline(block.of));
    case "paragraph":
      return html`<p>${inline(block.of)}</p>\n`;
    case "notice":
      return html`<p class="notice">${inline(block.of)}</p>\n`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>\n`;
    case "table":
      return html`<div class="scroll"><table>
<thead><tr>${block.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${block.rows.map((cells) => html`<tr>${cells.map((one) => html`<td>${inline(one)}</td>`)}</tr>\n`)}</tbody>
</table></div>
`;
  }
}

function inline(phrase: Phrase): Markup {
  const parts = phrase.map((part) => {
    if (typeof part === "string") return html`${part}`;
    return "code" in part ? html`<code>${part.code}</code>` : html`${part.text}`;
  });
  return trusted(parts.map(({ markup }) => markup).join(""));
}
