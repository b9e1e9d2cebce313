import type { RoleWords } from '../domain/observation/observation.ts';
import type { Absence } from '../schema/absence.ts';
import type { Language } from '../schema/language.ts';
import { absenceWords } from './absence.ts';
import { inLanguages } from './language.ts';

/** What occurs in a trend chart and needs a word. */
interface Occurring {
  /** Whether a dotted line leads from the baseline to the first actual. */
  overGap: boolean;
  /** What the numbers are called. */
  roles: Pick<RoleWords, 'baseline' | 'actual'>;
  words: readonly Absence[];
  directionOnly: boolean;
  /** Whether there are targets on the way to the last one. */
  steps?: boolean;
  /** Whether there are figures that were not reached: expected ones, budgeted and planned ones. */
  hollow?: { expected?: boolean; planned?: boolean };
  /** Whether there are values of spans, quarters or days. */
  stretched?: boolean;
}

const guides = inLanguages<{
  link: (roles: Occurring['roles']) => string;
  steps: string;
  expected: string;
  planned: string;
  stretched: string;
  afterSheet: string;
  unplaced: string;
  boxed: string;
  directionOnly: string;
  ours: string;
  between: string;
}>({
  ja: {
    link: (roles) => `点線は、${roles.baseline}から最初の${roles.actual}までを示します。`,
    steps: '細い階段の線は、途中の年度の目標です。',
    expected: '白い丸と青い破線は見込みなどの値で、決算の値ではありません。',
    planned: '灰色の点線は計画や予算の値で、実績ではありません。',
    stretched: '横の線の長さは、値の期間です。1年の値とは、つないでいません。',
    afterSheet: `灰色の帯は、${absenceWords.after_sheet.label}です。`,
    unplaced: '斜線は、欄を特定できなかった年度です。',
    boxed: '破線の枠は、値のない年度です。',
    directionOnly: '目標は向きだけで、数がありません。矢印は向きを示し、長さに意味はありません。',
    ours: '図は当サイトが作りました。',
    between: '',
  },
  en: {
    link: (roles) => `The dotted line runs from the ${roles.baseline} to the first ${roles.actual}.`,
    steps: 'The thin stepped line shows the targets for the years in between.',
    expected: 'Hollow circles and blue dashes are expected values, not settled ones.',
    planned: 'Grey dots are planned or budgeted values, not results.',
    stretched:
      'The length of a bar is the period of its value, which is not joined to values for single years.',
    afterSheet: 'Grey: the sheet has columns for these years, printed in advance.',
    unplaced: 'Hatched: years whose number we could not place.',
    boxed: 'A dashed frame is a year without a value.',
    directionOnly:
      'The target is a direction without a number: the arrow shows which way; its length means nothing.',
    ours: 'Drawn by this site.',
    between: ' ',
  },
});

/** How to read what stands in a trend chart, as far as it occurs there. */
export function trendCaption(
  { overGap, roles, words, directionOnly, steps = false, hollow = {}, stretched = false }: Occurring,
  language: Language = 'ja',
): string[] {
  const guide = guides[language];
  const boxed = words.some((word) => word !== 'after_sheet' && word !== 'unplaced');
  const sentences = [
    overGap ? guide.link(roles) : '',
    steps ? guide.steps : '',
    hollow.expected ? guide.expected : '',
    hollow.planned ? guide.planned : '',
    stretched ? guide.stretched : '',
    words.includes('after_sheet') ? guide.afterSheet : '',
    words.includes('unplaced') ? guide.unplaced : '',
    boxed ? guide.boxed : '',
    directionOnly ? guide.directionOnly : '',
    guide.ours,
  ].filter((sentence) => sentence !== '');
  return [sentences.join(guide.between)];
}

/** That some values are not in the picture. */
export const unitChanged = '単位の違う年度の値は、この図に入れていません。下の「値の一覧」にあります。';
