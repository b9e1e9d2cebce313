import type { Role, RoleWords } from '../domain/observation/observation.ts';
import type { Language } from '../schema/language.ts';
import { neutralWords } from '../schema/neutral-words.ts';
import { inLanguages } from './language.ts';
import { readableNumber } from './number.ts';
import { unitAfter } from './stated.ts';
import { periodIn, periodLabel } from './period.ts';

/** Words that stand in charts. */
export const chartWords = {
  noNumber: '数値なし',
  nothing: '値はありません',
  noAmount: '金額なし',
  otherUnit: '別の単位',
  zero: '0',
};

/** The same in each language. */
export const chartWordsIn = inLanguages({
  ja: chartWords,
  en: {
    noNumber: 'no number',
    nothing: 'There are no values',
    noAmount: 'no amount',
    otherUnit: 'another unit',
    zero: '0',
  },
});

/** What charts call the numbers of each role. */
export type ChartRoles = Record<Role, string>;

/** What charts call them as short as they can, and by the words of a form that has its own. */
export function chartRoles(words: RoleWords = neutralWords, language: Language = 'ja'): ChartRoles {
  if (language === 'en')
    return {
      baseline: capitalized(words.baseline),
      target: capitalized(words.target),
      actual: capitalized(words.actual),
    };
  const word = (role: Role) => (words[role] === neutralWords[role] ? shortRoles[role] : words[role]);
  return { baseline: word('baseline'), target: word('target'), actual: word('actual') };
}

/** A word as it stands at the head of a line. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A change as its line in a chart and its sentence say it. */
interface ChangeWords {
  word: string;
  short?: string;
  before?: string;
  said: string;
}

/** What changed from a period on, so that the figures before it cannot be compared with those after it. */
export const changeWords = inLanguages<Record<'counting' | 'unit', (period: string) => ChangeWords>>({
  ja: {
    counting: (period) => ({
      word: '数え方の変更',
      said: `${periodLabel(period)}から数え方が変わりました`,
    }),
    unit: (period) => ({
      word: '単位の変更',
      said: `${periodLabel(period)}から単位が変わりました`,
    }),
  },
  en: {
    counting: (period) => ({
      word: 'counted differently',
      said: `From ${periodIn('en', period)} it is counted differently`,
    }),
    unit: (period) => ({
      word: 'another unit',
      said: `From ${periodIn('en', period)} it has another unit`,
    }),
  },
});

/** Where a plan follows another; `restarts`: its baseline is another, too. */
export function planChanged(
  former: string,
  { name, from }: { name: string; from: string },
  restarts: boolean,
  { baseline }: Pick<ChartRoles, 'baseline'>,
  language: Language = 'ja',
): Required<ChangeWords> {
  if (language === 'en')
    return {
      word: restarts ? `${name} (new baseline too)` : name,
      short: restarts ? 'new plan and baseline' : 'new plan',
      before: former,
      said: `From ${periodIn('en', from)} the plan is “${name}”${restarts ? ', with another baseline' : ''}`,
    };
  return {
    word: restarts ? `${name}（${baseline}も変更）` : name,
    short: restarts ? `計画と${baseline}の変更` : '計画の変更',
    before: former,
    said: `${periodLabel(from)}から計画が「${name}」になりました${restarts ? `。${baseline}も変わりました` : ''}`,
  };
}

/** A value as it is said aloud, where a minus sign might be passed over: マイナス61人, 1,450,173件. */
export function spokenValue(value: string, unit = '', language: Language = 'ja'): string {
  return `${value.startsWith('-') ? said[language].minus : ''}${readableNumber(value.replace(/^-/, ''))}${unitAfter(unit, language, value)}`;
}

/** How the sentences about a chart are put together. */
const said = inLanguages<{
  minus: string;
  over: (title: string) => string;
  listed: (statements: readonly string[]) => string;
  ended: (sentence: string) => string;
  former: (index: number) => string;
  formerFigures: (former: string, name: string, statements: string) => string;
  after: (word: string) => string;
  target: (name: string, when: string | undefined, what: string) => string;
  absence: (from: string, to: string, word: string) => string;
  inBrackets: (word: string) => string;
}>({
  ja: {
    minus: 'マイナス',
    over: (title) => `${title}の推移`,
    listed: (statements) => statements.join('、'),
    ended: (sentence) => `${sentence}。`,
    former: (index) => `${'その'.repeat(index)}前の指標`,
    formerFigures: (former, name, statements) => `${former}「${name}」は、${statements}`,
    after: (word) => `${word}のあとは、`,
    target: (name, when, what) => `${name}は${when === undefined ? '' : `${when}に`}${what}`,
    absence: (from, to, word) => (from === to ? `${from}は${word}` : `${from}から${to}は${word}`),
    inBrackets: (word) => `（${word}）`,
  },
  en: {
    minus: 'minus ',
    over: (title) => `${title} over the years`,
    listed: (statements) => statements.join(', '),
    ended: (sentence) => `${sentence}. `,
    former: (index) => `${'earlier '.repeat(index)}indicator before it`,
    formerFigures: (former, name, statements) => `The ${former}, “${name}”: ${statements}`,
    after: (word) => `After the change (${word}): `,
    target: (name, when, what) => `${name}${when === undefined ? '' : `, ${when}`}: ${what}`,
    absence: (from, to, word) => (from === to ? `${from} ${word}` : `${from} to ${to} ${word}`),
    inBrackets: (word) => ` (${word})`,
  },
});

/** A remark behind what it is on. */
export function remarkInBrackets(word: string, language: Language): string {
  return said[language].inBrackets(word);
}

/** What a trend chart shows, as sentences in the order of the table beside it. */
export function trendSentence(
  title: string,
  statements: readonly string[],
  {
    before,
    changes = [],
    targets,
    language = 'ja',
  }: {
    before: readonly string[];
    changes?: readonly string[];
    targets: readonly string[];
    language?: Language | undefined;
  },
): string {
  const { over, listed, ended } = said[language];
  const stated = statements.length > 0 ? listed(statements) : chartWordsIn[language].nothing;
  return [over(title), ...before, stated, ...changes, ...targets].map(ended).join('').trimEnd();
}

/** What stood in the place of an indicator before it; 0 is the nearest. */
export function formerLabel(index: number, language: Language = 'ja'): string {
  return said[language].former(index);
}

/** The figures of what stood in the place of an indicator before it, in a sentence. */
export function formerSentence(
  index: number,
  name: string,
  statements: readonly string[],
  language: Language = 'ja',
): string {
  const { former, formerFigures, listed } = said[language];
  return formerFigures(former(index), name, listed(statements));
}

/** How the sentence of an indicator's own figures begins after that. */
export function afterChange(word: string, language: Language = 'ja'): string {
  return said[language].after(word);
}

/** A target in a sentence: 目標は令和6年度に50世帯, 目標は毎年度に40件; 目標は29.0% where the paper prints no year. */
export function targetStatement(
  when: string | undefined,
  what: string,
  { target }: Pick<ChartRoles, 'target'>,
  language: Language = 'ja',
): string {
  return said[language].target(target, when, what);
}

/** Consecutive years that share a word: 令和4年度から令和6年度はシートより後の年度. */
export function absenceStatement(from: string, to: string, word: string, language: Language = 'ja'): string {
  return said[language].absence(from, to, word);
}

/** What a partial total leaves out: ＋欄未特定 4事業. */
export function unplacedProjects(count: number): string {
  return `＋欄未特定 ${count}事業`;
}

const shortRoles: ChartRoles = { baseline: neutralWords.baseline, target: '目標', actual: '実績' };
