import type { Problem } from './problem.ts';

const red = ['\u001b[31m', '\u001b[39m'] as const;
const bold = ['\u001b[1m', '\u001b[22m'] as const;

/** Renders problems for a terminal, file by file, with a closing count. Plain text unless colour is asked for. */
export function renderReport(problems: readonly Problem[], { colour = false } = {}): string {
  const paint = painter(colour);
  const blocks = renderByFile(
    problems,
    (place) => paint(place, bold),
    (reason) => paint(reason, red),
  );
  const count = `${problems.length}件の問題があります（${blocks.length}個のファイル）。すべて直してから、もう一度実行してください。`;
  return [...blocks, `${paint(count, red)}\n`].join('\n');
}

/** Renders what may be a mistake but need not be one, as `npm run check` prints it. Empty where there is nothing. */
export function renderNotices(notices: readonly Problem[]): string {
  if (notices.length === 0) return '';
  const blocks = renderByFile(notices);
  const lead = `（お知らせ）確かめてください：紙面のとおりか分からないところが${notices.length}件あります（${blocks.length}個のファイル）。まちがいとはかぎりません。紙面のとおりなら、そのままでかまいません。`;
  return [`${lead}\n`, ...blocks].join('\n');
}

/** A block of lines for each file: where something stands, in which field, what is said of it, and what may be done. */
export function renderByFile(
  problems: readonly Problem[],
  markPlace: (place: string) => string = String,
  markReason: (reason: string) => string = String,
): string[] {
  return [...Map.groupBy(problems, ({ file }) => file).values()].map((inFile) =>
    inFile
      .map(
        (problem) =>
          `${markPlace(placeOf(problem))}\n  ${problem.field}\n  ${markReason(problem.reason)}\n  → ${problem.remedy}\n`,
      )
      .join(''),
  );
}

/** The report with the blank lines that set it off from what else a command says. */
export function standingReport(problems: readonly Problem[], { colour = false } = {}): string {
  return `\n${renderReport(problems, { colour })}\n`;
}

/** Prints the report to standard error. */
export function printReport(problems: readonly Problem[]): void {
  process.stderr.write(standingReport(problems, { colour: isReadInColour() }));
}

/** Whether a person is watching standard error, who has not asked for plain text. */
export function isReadInColour(): boolean {
  return process.stderr.isTTY && !process.env['NO_COLOR'];
}

function painter(colour: boolean) {
  return (text: string, [on, off]: readonly [string, string]): string =>
    colour ? `${on}${text}${off}` : text;
}

function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
