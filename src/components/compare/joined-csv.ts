/** A byte order mark, without which Excel on Windows garbles Japanese; reading a file as text takes it away. */
const mark = '\u{feff}';

/** Published CSV files with the same columns as one: the header once, then the rows of each as they stand there. */
export function joinedCsv(files: readonly string[]): string {
  const plain = files.map((file) => file.replace(mark, ''));
  return mark + plain.map((file, place) => (place === 0 ? file : withoutHeader(file))).join('');
}

/** What the file of a choice is called: its first indicators by name, the others by number. */
export function joinedName(ids: readonly string[]): string {
  const named = ids.slice(0, 3).join('_');
  return `compare_${named}${ids.length > 3 ? `_and_${ids.length - 3}_more` : ''}.csv`;
}

function withoutHeader(file: string): string {
  return file.slice(file.indexOf('\r\n') + 2);
}
