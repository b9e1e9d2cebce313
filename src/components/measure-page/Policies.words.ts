import { periodLabel, periodWithWesternYear } from '../../text/period.ts';

/** What stands side by side, and whose words they are. */
export const policiesLead =
  'シートに先の年度のために書かれた方針と、その年度のシートに書かれたことです。シートの文章をそのまま載せています。方針のとおりになったかどうかは、当サイトでは判断していません。';

/** What stands over a policy: 令和5年度（2023年度）の方針. */
export function policyFor(fiscalYear: string): string {
  return `${periodWithWesternYear(fiscalYear)}の方針`;
}

/** What stands over the sheet beside it: 令和5年度のシート. */
export function sheetOfYear(fiscalYear: string): string {
  return `${periodLabel(fiscalYear)}のシート`;
}

/** What leads to the policies of longer ago. */
export function earlierPolicies(count: number): string {
  return `前の年度の方針（${count}年度分）`;
}
