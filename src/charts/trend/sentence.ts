import type { Language } from '../../schema/language.ts';
import { runsOf } from '../../domain/observation/run.ts';
import {
  absenceStatement,
  afterChange,
  chartWordsIn,
  formerSentence,
  remarkInBrackets,
  spokenValue,
  targetStatement,
  trendSentence,
  type ChartRoles,
} from '../../text/chart.ts';
import { absencesIn } from '../../text/absence.ts';
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
    language = 'ja',
  }: {
    unit: string | undefined;
    words: ChartRoles;
    formers: readonly FormerLine[];
    changes?: readonly { said?: string }[];
    language?: Language;
  },
): string {
  const before = formers.map(({ name }, index) =>
    formerSentence(
      index,
      name,
      saidOf(
        rows.filter(({ former }) => former === index),
        { unit, words, language },
      ),
      language,
    ),
  );
  const own = saidOf(
    rows.filter(({ former, role }) => former === undefined && role !== 'target'),
    { unit, words, language },
  );
  const [change] = formers;
  const said = change
    ? [`${afterChange(change.word, language)}${own[0] ?? chartWordsIn[language].nothing}`, ...own.slice(1)]
    : own;
  const targets = rows
    .filter(({ role }) => role === 'target')
    .map((row) => targetStatement(row.when, whatOf(row, { unit, language }), words, language));
  return trendSentence(title, said, {
    before: before.toReversed(),
    changes: changes.flatMap((each) => each.said ?? []),
    targets,
    language,
  });
}

interface Spoken {
  unit: string | undefined;
  language: Language;
  words: ChartRoles;
}

function saidOf(rows: readonly Row[], spoken: Spoken): string[] {
  return runsOf(rows, saySame).flatMap((run) => {
    const { words, language } = spoken;
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    return first.exact === undefined
      ? absenceStatement(
          whenOf(first, words),
          whenOf(last, words),
          first.absence === undefined && first.text !== undefined ? first.text : whatOf(first, spoken),
          language,
        )
      : valueOf(first, spoken);
  });
}

function whenOf({ role, when = '' }: Row, words: ChartRoles): string {
  return role === 'baseline' ? [words.baseline, when].filter(Boolean).join(' ') : when;
}

function valueOf(row: Row, { unit, words, language }: Spoken): string {
  const { word } = row;
  return `${whenOf(row, words)} ${numberOf(row, { unit, language })}${word === undefined ? '' : remarkInBrackets(word, language)}`;
}

function whatOf(row: Row, { unit, language }: Omit<Spoken, 'words'>): string {
  const { exact, text, word } = row;
  if (exact !== undefined) return numberOf(row, { unit, language });
  if (text === undefined) return reasonOf(row, language);
  return word === undefined ? text : `${text}${remarkInBrackets(word, language)}`;
}

/** Why there is no number, in full: the word of a row is cut for its cell. */
function reasonOf({ absence, word = '' }: Row, language: Language): string {
  return absence === undefined ? word : absencesIn[language][absence].label;
}

/** A number as it is said aloud, or what is printed instead of it. */
function numberOf({ exact = '', text }: Row, { unit, language }: Omit<Spoken, 'words'>): string {
  return text === undefined || text === readableNumber(exact)
    ? spokenValue(exact, unit, language)
    : statedWords({ valueText: text, unit }, language);
}
