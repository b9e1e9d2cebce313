// Spreadsheets run a cell that begins with one of these as a formula (CWE-1236); the full-width forms count as well. A text that
// has quotes of its own before it gets one more, so that whoever takes one away has the text again.
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/u;

/** Text as it stands in a CSV file, where a spreadsheet would run it. */
export function guarded(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
