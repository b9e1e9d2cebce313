import {
  absenceStatement,
  afterChange,
  chartWords,
  formerSentence,
  spokenValue,
  targetStatement,
  trendSentence,
} from '../text/chart.ts';
import type { FormerLine } from './trend-formers.ts';
import type { Row } from './trend-rows.ts';

/** The rows of a chart in words, for those who do not see it; consecutive years that share a word are said together. */
export function sentenceOf(
  title: string,
  rows: readonly Row[],
  { unit, formers }: { unit: string | undefined; formers: readonly FormerLine[] },
): string {
  const before = formers.map(({ name }, index) =>
    formerSentence(
      index,
      name,
      saidOf(
        rows.filter(({ former }) => former === index),
        unit,
      ),
    ),
  );
  const own = saidOf(
    rows.filter(({ former, role }) => former === undefined && role !== 'target'),
    unit,
  );
  const [change] = formers;
  const said = change ? [`${afterChange(change.word)}${own[0] ?? chartWords.nothing}`, ...own.slice(1)] : own;
  const targets = rows
    .filter(({ role }) => role === 'target')
    .map((row) => targetStatement(row.when ?? '', whatOf(row, unit)));
  return trendSentence(title, said, { before: before.toReversed(), targets });
}

function saidOf(rows: readonly Row[], unit: string | undefined): string[] {
  return runsOf(rows).map(({ first, last }) =>
    first.exact === undefined
      ? absenceStatement(whenOf(first), whenOf(last), first.word ?? '')
      : valueOf(first, unit),
  );
}

interface Run {
  first: Row;
  last: Row;
}

function runsOf(rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const goesOn = run && run.first.role === row.role && isSilent(run.first) && isSilent(row);
    if (goesOn && run.first.word === row.word) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function isSilent({ exact }: Row): boolean {
  return exact === undefined;
}

function whenOf({ role, when = '' }: Row): string {
  return role === 'baseline' ? [chartWords.baseline, when].filter(Boolean).join(' ') : when;
}

function valueOf(row: Row, unit: string | undefined): string {
  const { exact = '', word } = row;
  return `${whenOf(row)} ${spokenValue(exact, unit)}${word === undefined ? '' : `（${word}）`}`;
}

function whatOf({ exact, text, word = '' }: Row, unit: string | undefined): string {
  if (exact !== undefined) return spokenValue(exact, unit);
  return text === undefined ? word : `${text}（${word}）`;
}
