import type { Role, RoleWords } from '../domain/observation/observation.ts';
import { neutralWords } from '../schema/neutral-words.ts';
import { readableNumber } from './number.ts';
import { periodLabel } from './period.ts';

/** Words that stand in charts. */
export const chartWords = {
  noNumber: '数値なし',
  nothing: '値はありません',
  noAmount: '金額なし',
  otherUnit: '別の単位',
  zero: '0',
};

/** What charts call the numbers of each role. */
export type ChartRoles = Record<Role, string>;

/** What charts call them as short as they can, and by the words of a form that has its own. */
export function chartRoles(words: RoleWords = neutralWords): ChartRoles {
  const word = (role: Role) => (words[role] === neutralWords[role] ? shortRoles[role] : words[role]);
  return { baseline: word('baseline'), target: word('target'), actual: word('actual') };
}

/** A change as its line in a chart and its sentence say it. */
interface ChangeWords {
  word: string;
  short?: string;
  before?: string;
  said: string;
}

/** What changed from a period on, so that the figures before it cannot be compared with those after it. */
export const changeWords = {
  counting: (period: string): ChangeWords => ({
    word: '数え方の変更',
    said: `${periodLabel(period)}から数え方が変わりました`,
  }),
  unit: (period: string): ChangeWords => ({
    word: '単位の変更',
    said: `${periodLabel(period)}から単位が変わりました`,
  }),
};

/** Where a plan follows another; `restarts`: its baseline is another, too. */
export function planChanged(
  former: string,
  { name, from }: { name: string; from: string },
  restarts: boolean,
  { baseline }: Pick<ChartRoles, 'baseline'>,
): Required<ChangeWords> {
  return {
    word: restarts ? `${name}（${baseline}も変更）` : name,
    short: restarts ? `計画と${baseline}の変更` : '計画の変更',
    before: former,
    said: `${periodLabel(from)}から計画が「${name}」になりました${restarts ? `。${baseline}も変わりました` : ''}`,
  };
}

/** A value as it is said aloud, where a minus sign might be passed over: マイナス61人, 1,450,173件. */
export function spokenValue(value: string, unit = ''): string {
  return `${value.startsWith('-') ? 'マイナス' : ''}${readableNumber(value.replace(/^-/, ''))}${unit}`;
}

/** What a trend chart shows, as sentences in the order of the table beside it. */
export function trendSentence(
  title: string,
  statements: readonly string[],
  {
    before,
    changes = [],
    targets,
  }: { before: readonly string[]; changes?: readonly string[]; targets: readonly string[] },
): string {
  const said = statements.length > 0 ? statements.join('、') : chartWords.nothing;
  return [`${title}の推移`, ...before, said, ...changes, ...targets]
    .map((sentence) => `${sentence}。`)
    .join('');
}

/** What stood in the place of an indicator before it; 0 is the nearest. */
export function formerLabel(index: number): string {
  return `${'その'.repeat(index)}前の指標`;
}

/** The figures of what stood in the place of an indicator before it, in a sentence. */
export function formerSentence(index: number, name: string, statements: readonly string[]): string {
  return `${formerLabel(index)}「${name}」は、${statements.join('、')}`;
}

/** How the sentence of an indicator's own figures begins after that. */
export function afterChange(word: string): string {
  return `${word}のあとは、`;
}

/** A target in a sentence: 目標は令和6年度に50世帯, 目標は毎年度に40件; 目標は29.0% where the paper prints no year. */
export function targetStatement(
  when: string | undefined,
  what: string,
  { target }: Pick<ChartRoles, 'target'>,
): string {
  return `${target}は${when === undefined ? '' : `${when}に`}${what}`;
}

/** Consecutive years that share a word: 令和4年度から令和6年度はシートより後の年度. */
export function absenceStatement(from: string, to: string, word: string): string {
  return from === to ? `${from}は${word}` : `${from}から${to}は${word}`;
}

/** What a partial total leaves out: ＋欄未特定 4事業. */
export function unplacedProjects(count: number): string {
  return `＋欄未特定 ${count}事業`;
}

const shortRoles: ChartRoles = { baseline: neutralWords.baseline, target: '目標', actual: '実績' };
