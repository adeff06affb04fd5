/** What people read exists in both languages of the product; reports choose one. */
export type Language = "nl" | "en";
export const languages: readonly Language[] = ["nl", "en"];
export type Text = Readonly<Record<Language, string>>;
