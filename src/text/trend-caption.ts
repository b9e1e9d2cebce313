import type { RoleWords } from '../domain/observation/observation.ts';
import type { Absence } from '../schema/absence.ts';
import { absenceWords } from './absence.ts';

/** How to read what stands in a trend chart, as far as it occurs there. */
export function trendCaption({
  overGap,
  roles,
  words,
  directionOnly,
  steps = false,
  hollow = {},
  stretched = false,
}: {
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
}): string[] {
  const boxed = words.some((word) => word !== 'after_sheet' && word !== 'unplaced');
  const sentences = [
    overGap ? `点線は、${roles.baseline}から最初の${roles.actual}までを示します。` : '',
    steps ? '細い階段の線は、途中の年度の目標です。' : '',
    hollow.expected ? '白い丸と青い破線は見込みなどの値で、決算の値ではありません。' : '',
    hollow.planned ? '灰色の点線は計画や予算の値で、実績ではありません。' : '',
    stretched ? '横の線の長さは、値の期間です。1年の値とは、つないでいません。' : '',
    words.includes('after_sheet') ? `灰色の帯は、${absenceWords.after_sheet.label}です。` : '',
    words.includes('unplaced') ? '斜線は、欄を特定できなかった年度です。' : '',
    boxed ? '破線の枠は、値のない年度です。' : '',
    directionOnly ? '目標は向きだけで、数がありません。矢印は向きを示し、長さに意味はありません。' : '',
  ].filter((sentence) => sentence !== '');
  return [`${sentences.join('')}図は当サイトが作りました。`];
}

/** That some values are not in the picture. */
export const unitChanged = '単位の違う年度の値は、この図に入れていません。下の「値の一覧」にあります。';
