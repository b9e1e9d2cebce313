import type { Observation } from '../../domain/observation/observation.ts';
import type { IndicatorOnSheet } from '../../domain/publication/publication.ts';
import { columnLabel } from '../../text/column.ts';
import { numberOfSection } from '../../text/section-number.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { periodInBrackets } from '../../text/period.ts';
import { roleLabel } from '../../text/role.ts';

/** What the place of a number in the original is called, and what is said of it. */
export const sourcePlaceWords = {
  title: '原本のどこ',
  close: '閉じる',
  text: '原本の文字',
  place: '場所',
  sheet: 'シート',
  corrections: '訂正',
  noCorrections: 'ありません。',
};

/** What a statement is: 令和3年度 of an actual, else its role with its period: 目標値（令和6年度）. */
export function statementName(observation: Observation): string {
  const { role, period } = observation;
  return role === 'actual' && period !== undefined
    ? columnLabel({ ...observation, period })
    : `${roleLabel(observation)}${periodInBrackets(observation)}`;
}

/** Where in the original an indicator stands: （1） KPI 10 転入世帯数, 2ページ. */
export function placeInOriginal({ printed, sheet, observations }: IndicatorOnSheet): string {
  const section = numberOfSection(sheet.form, ['indicators']);
  const pages = [...new Set(observations.flatMap(({ sourcePage }) => sourcePage ?? []))];
  const where = [section, indicatorNumber(printed, sheet), printed.name]
    .filter((part) => part !== '')
    .join(' ');
  return pages.length === 0 ? where : `${where}（${pages.map((page) => `${page}ページ`).join('、')}）`;
}
