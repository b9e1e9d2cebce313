import type { OpinionThread } from '../../domain/between-sheets/opinion-threads.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { followUpWords } from '../../text/opinion.ts';
import { periodLabel } from '../../text/period.ts';
import { unregistered } from '../../text/registration.ts';
import { sheetYear } from '../../text/sheet.ts';

/** What stands over the opinions of one sheet: 令和3年度 事後・決算のシートへの意見 3件. */
export function opinionsOnSheet(sheet: Sheet): string {
  return `${sheetYear(sheet)}のシートへの意見 ${sheet.record.opinions.length}件`;
}

/** Said once where no opinion of a sheet has anything more; with the years that follow and have no sheet here. */
export function nothingStated({ following }: OpinionThread): string {
  const missing = following
    .filter(({ changes }) => !changes)
    .map(({ fiscalYear }) => periodLabel(fiscalYear));
  const years = missing.length === 0 ? '' : `（${missing.join('、')}のシートは${unregistered.label}です）`;
  return `${followUpWords.none}${years}`;
}

/** Leads to a later sheet: 令和5年度のシートから. */
export function echoFrom({ key }: Sheet): string {
  return `${periodLabel(key.fiscalYear)}のシートから`;
}

/** Why something stands beside an opinion: どちらにも「星空カフェ」とあるので、当サイトがならべました。 */
export function linedUp(words: readonly string[]): string {
  return `どちらにも${words.map((word) => `「${word}」`).join('')}とあるので、当サイトがならべました。`;
}

/** Said once of what stands under その後. */
export const afterwardsLead =
  '「その後」は、あとのシートに書かれたことです。同じことばがあるところだけを、当サイトがならべました。';
