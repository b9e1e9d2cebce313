import type { Cost } from '../domain/money/cost.ts';
import type { IndicatorToday } from '../domain/over-years/indicator-today.ts';
import type { Measure, Sheet } from '../domain/publication/publication.ts';
import { newestWithLetters } from '../domain/publication/selection.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import { byAxis, countGrades } from '../domain/rating/distribution.ts';
import type { Rating } from '../domain/rating/rating.ts';
import type { Language } from '../schema/language.ts';
import { columnLabel } from './column.ts';
import { things } from './counting.ts';
import { costBehind } from './cost.ts';
import { figureWords } from './figure.ts';
import { inLanguages } from './language.ts';
import { periodIn } from './period.ts';
import { roleLabel } from './role.ts';

/** A page's title with what the page found behind its name, short enough for a tab; the name alone where it found nothing. */
export function titleWithFinding(
  title: string,
  finding: string | undefined,
  language: Language = 'ja',
): string {
  return finding === undefined ? title : wordsIn[language].behind(title, finding);
}

/** The value of an indicator's last year and the letter of its newest sheet: 令和3年度の実績値 58世帯、評価 S. */
export function indicatorInTitle(
  { actual, rated }: IndicatorToday,
  language: Language = 'ja',
): string | undefined {
  const words = wordsIn[language];
  const value =
    actual &&
    words.value(
      periodIn(language, actual.period),
      roleLabel(actual, language),
      figureWords(actual, 'name', language),
    );
  const year = rated?.sheet.key.fiscalYear;
  const letters = rated && lettersOf(rated.ratings, rated.sheet);
  const dated =
    letters === undefined || year === undefined || year === actual?.period
      ? letters
      : words.dated(periodIn(language, year), letters);
  const said = [value, dated].filter((each) => each !== undefined);
  return said.length === 0 ? undefined : said.join(words.comma);
}

/** The letters of a sheet: those of what it judges as a whole, else those of its indicators counted, else those of its projects. */
export function sheetInTitle(sheet: Sheet, language: Language = 'ja'): string | undefined {
  const given = sheet.ratings.filter(({ published }) => published !== undefined);
  const of = (type: Rating['subject']['type']) => given.filter(({ subject }) => subject.type === type);
  const own = lettersOf(of('measure'), sheet);
  if (own !== undefined) return own;
  const type = (['indicator', 'project'] as const).find((each) => of(each).length > 0);
  if (type === undefined) return undefined;
  const words = wordsIn[language];
  const several = sheet.form.ratings.length > 1;
  const counts = byAxis(of(type)).map(({ axis, ratings }) => {
    const counted = countGrades(axis, ratings).filter(({ count }) => count > 0);
    const letters = counted.map(({ grade, count }) => words.counted(grade.grade, count)).join(words.comma);
    return `${several ? axis.name : sheet.vocabulary.rating} ${letters}`;
  });
  return words.of(sheet.vocabulary[type], asManyAsFit(counts, words));
}

/** The same of the newest sheet of a measure that gives letters, with its year. */
export function measureInTitle({ sheets }: Measure, language: Language = 'ja'): string | undefined {
  const newest = newestWithLetters(sheets);
  const letters = newest && sheetInTitle(newest, language);
  if (newest === undefined || letters === undefined) return undefined;
  return wordsIn[language].dated(periodIn(language, newest.key.fiscalYear), letters);
}

/** What a project cost most lately: 令和3年度（決算）の事業費 40,500千円. */
export function projectInTitle(newest: Cost | undefined, vocabulary: Vocabulary): string | undefined {
  return newest && `${costBehind(columnLabel(newest, 'none'), vocabulary)} ${figureWords(newest, 'head')}`;
}

/** 評価 S; of several axes each with its name: 必要性 A・有効性 B; nothing without a letter. */
function lettersOf(
  ratings: readonly Rating[],
  { form, vocabulary }: Pick<Sheet, 'form' | 'vocabulary'>,
): string | undefined {
  const several = form.ratings.length > 1;
  const letters = ratings.flatMap(({ axis, published }) =>
    published === undefined ? [] : [`${several ? axis.name : vocabulary.rating} ${published}`],
  );
  return letters.length === 0 ? undefined : asManyAsFit(letters, wordsIn[vocabulary.language]);
}

/** What a tab or a line of search results has room for behind the name. */
const findingLimit = 40;

/** Letters in a line, those of a paper with many axes as far as there is room, with word that there are others. */
function asManyAsFit(letters: readonly string[], { comma, others }: TitleWords): string {
  const all = letters.join(comma);
  if (Array.from(all).length <= findingLimit) return all;
  const counts = letters.map((_, index) => letters.length - index).slice(1);
  const some = counts.map((count) => letters.slice(0, count).join(comma));
  return `${some.find((each) => Array.from(each).length <= findingLimit) ?? letters[0] ?? ''}${others}`;
}

interface TitleWords {
  behind: (title: string, finding: string) => string;
  value: (period: string, role: string, value: string) => string;
  dated: (year: string, letters: string) => string;
  of: (what: string, counts: string) => string;
  counted: (letter: string, count: number) => string;
  comma: string;
  others: string;
}

const wordsIn = inLanguages<TitleWords>({
  ja: {
    behind: (title, finding) => `${title}：${finding}`,
    value: (period, role, value) => `${period}の${role} ${value}`,
    dated: (year, letters) => `${year} ${letters}`,
    of: (what, counts) => `${what}の${counts}`,
    counted: (letter, count) => `${letter} が${things(count)}`,
    comma: '、',
    others: 'ほか',
  },
  en: {
    behind: (title, finding) => `${title}: ${finding}`,
    value: (period, role, value) => `${period} ${role} ${value}`,
    dated: (year, letters) => `${year} ${letters}`,
    of: (what, counts) => `${what} ${counts}`,
    counted: (letter, count) => `${letter} ${count}`,
    comma: ', ',
    others: ' and others',
  },
});
