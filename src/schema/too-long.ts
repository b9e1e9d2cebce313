/** The most characters of something written that a message repeats. */
const mostShown = 30;

/** What is written as a message repeats it: of something long its beginning, so that a whole page that was pasted does not come back. */
export function beginning(written: string): string {
  return written.length > mostShown ? `${written.slice(0, mostShown)}…` : written;
}

/**
 * Why something is longer than any paper has it, and what to do: most likely the text of another field strayed into it. Nothing where it
 * is of up to `longest` characters.
 */
export function tooLong(
  written: string,
  what: string,
  longest: number,
): [reason: string, remedy: string] | undefined {
  if (written.length <= longest) return undefined;
  return [
    `「${beginning(written.trim())}」は、${what}には長すぎます（${written.length} 文字。${longest} 文字まで）。`,
    'ほかの欄の文章がまぎれこんでいないか、紙面を確かめてください。説明や注は、note や texts に書けます。',
  ];
}
