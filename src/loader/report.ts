import type { Problem } from './problem.ts';

const red = ['\u001b[31m', '\u001b[39m'] as const;
const bold = ['\u001b[1m', '\u001b[22m'] as const;

/** Renders problems for a terminal, file by file, with a closing count. Plain text unless colour is asked for. */
export function renderReport(problems: readonly Problem[], { colour = false } = {}): string {
  const paint = (text: string, [on, off]: readonly [string, string]) =>
    colour ? `${on}${text}${off}` : text;
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...byFile.values()].map((inFile) =>
    inFile
      .map(
        (problem) =>
          `${paint(placeOf(problem), bold)}\n  ${problem.field}\n  ${paint(problem.reason, red)}\n  → ${problem.remedy}\n`,
      )
      .join(''),
  );
  const count = `${problems.length}件の問題があります（${byFile.size}個のファイル）。すべて直してから、もう一度実行してください。`;
  return [...blocks, `${paint(count, red)}\n`].join('\n');
}

/** Prints the report to standard error, in colour where a person is watching. */
export function printReport(problems: readonly Problem[]): void {
  const colour = process.stderr.isTTY && !process.env['NO_COLOR'];
  process.stderr.write(`\n${renderReport(problems, { colour })}\n`);
}

function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
