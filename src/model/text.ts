/** What people read exists in both languages of the product; reports choose one. */
export type Language = "nl" | "en";
export const languages: readonly Language[] = ["nl", "en"];
export type Text = Readonly<Record<Language, string>>;

/** What is said on the way. Diagnostics that name code and are searched for may be English alone. */
export interface Said {
  /** English. */
  readonly message: string;
  readonly nl?: string;
}

export function said(text: Text | string): Said {
  return typeof text === "string" ? { message: text } : { message: text.en, nl: text.nl };
}

export function saidIn({ message, nl }: Said, language: Language): string {
  return language === "nl" ? (nl ?? message) : message;
}
