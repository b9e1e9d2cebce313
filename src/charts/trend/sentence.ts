import { runsOf } from '../../domain/observation/run.ts';
import {
  absenceStatement,
  afterChange,
  chartWords,
  formerSentence,
  spokenValue,
  targetStatement,
  trendSentence,
  type ChartRoles,
} from '../../text/chart.ts';
import { absenceWords } from '../../text/absence.ts';
import { readableNumber } from '../../text/number.ts';
import { statedWords } from '../../text/stated.ts';
import type { FormerLine } from './request.ts';
import { saySame, type Row } from './row.ts';

/** The rows of a chart in words, for those who do not see it; consecutive years that share a word are said together. */
export function sentenceOf(
  title: string,
  rows: readonly Row[],
  {
    unit,
    words,
    formers,
    changes = [],
  }: {
    unit: string | undefined;
    words: ChartRoles;
    formers: readonly FormerLine[];
    changes?: readonly { said?: string }[];
  },
): string {
  const before = formers.map(({ name }, index) =>
    formerSentence(
      index,
      name,
      saidOf(
        rows.filter(({ former }) => former === index),
        { unit, words },
      ),
    ),
  );
  const own = saidOf(
    rows.filter(({ former, role }) => former === undefined && role !== 'target'),
    { unit, words },
  );
  const [change] = formers;
  const said = change ? [`${afterChange(change.word)}${own[0] ?? chartWords.nothing}`, ...own.slice(1)] : own;
  const targets = rows
    .filter(({ role }) => role === 'target')
    .map((row) => targetStatement(row.when, whatOf(row, unit), words));
  return trendSentence(title, said, {
    before: before.toReversed(),
    changes: changes.flatMap((each) => each.said ?? []),
    targets,
  });
}

interface Spoken {
  unit: string | undefined;
  words: ChartRoles;
}

function saidOf(rows: readonly Row[], { unit, words }: Spoken): string[] {
  return runsOf(rows, saySame).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    return first.exact === undefined
      ? absenceStatement(whenOf(first, words), whenOf(last, words), first.text ?? reasonOf(first))
      : valueOf(first, { unit, words });
  });
}

function whenOf({ role, when = '' }: Row, words: ChartRoles): string {
  return role === 'baseline' ? [words.baseline, when].filter(Boolean).join(' ') : when;
}

function valueOf(row: Row, { unit, words }: Spoken): string {
  const { word } = row;
  return `${whenOf(row, words)} ${numberOf(row, unit)}${word === undefined ? '' : `（${word}）`}`;
}

function whatOf(row: Row, unit: string | undefined): string {
  const { exact, text, word } = row;
  if (exact !== undefined) return numberOf(row, unit);
  if (text === undefined) return reasonOf(row);
  return word === undefined ? text : `${text}（${word}）`;
}

/** Why there is no number, in full: the word of a row is cut for its cell. */
function reasonOf({ absence, word = '' }: Row): string {
  return absence === undefined ? word : absenceWords[absence].label;
}

/** A number as it is said aloud, or what is printed instead of it. */
function numberOf({ exact = '', text }: Row, unit: string | undefined): string {
  return text === undefined || text === readableNumber(exact)
    ? spokenValue(exact, unit)
    : statedWords({ valueText: text, unit });
}
