import type { PlanRecord } from '../../schema/plan.ts';

/** What stands on the page that is shown for an address that does not exist. */
export const notFoundWords = {
  title: 'ページが見つかりません',
  description: 'お探しのページは見つかりませんでした。',
  search: 'このサイトの中を探す',
  /** `{}` is what was looked for. */
  searchFor: 'このサイトの中で「{}」を探す',
  lead: 'アドレスが間違っているか、まだ作っていないページです。次のところから探せます。',
};

/** The parts of the site as the page offers them: what their list is called, and what was not found in them, `{}`. */
export const notFoundParts = {
  measures: { list: '施策の一覧', missing: '施策「{}」のページ' },
  indicators: { list: '指標の一覧', missing: '指標「{}」のページ' },
  projects: { list: '事業の一覧', missing: '事業「{}」のページ' },
  opinions: { list: '意見と回答の一覧', missing: '意見「{}」のページ' },
  departments: { list: '課の一覧', missing: '課「{}」のページ' },
  data: { list: 'データの一覧', missing: 'データ「{}」' },
  releases: { list: 'データの版の一覧', missing: 'データ「{}」' },
  glossary: { list: '用語集', missing: '用語「{}」のページ' },
};

/** Where the years of a plan stand, and its goals where it has any. */
export function planList({ name, goals }: Pick<PlanRecord, 'name' | 'goals'>): {
  list: string;
  missing: string;
} {
  return { list: `年度${goals.length > 0 ? 'と基本目標' : ''}（${name}）`, missing: '「{}」のページ' };
}

/** The whole sentence, `{}` being what was not found. */
export function notFoundSentence(missing: string): string {
  return `${missing}は、このサイトにありません。はじめの一覧から探せます。`;
}
