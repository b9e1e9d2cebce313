/**
 * What is said where a command is given arguments it does not take: which, and how it is asked; nothing where it takes all. Whatever
 * was ignored would be believed to have been heeded.
 */
export function strayArguments(
  args: readonly string[],
  usage: string,
  taken: readonly string[] = [],
): string | undefined {
  const stray = args.filter((each) => !taken.includes(each));
  if (stray.length === 0) return undefined;
  return `「${stray.join(' ')}」は、このコマンドに付けられません。\n${usage}`;
}

/** How a city's content, or the place of its site, is named to commands that take no path. */
export const elsewhere =
  'ほかの内容から作るときは環境変数 CONTENT_DIR に、ほかの場所に作るときは環境変数 MEASURE_SHEETS_OUT に、フォルダーを指定してください。';
