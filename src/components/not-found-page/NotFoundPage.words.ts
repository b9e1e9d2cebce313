import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { Plan } from '../../domain/publication/publication.ts';

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
export function notFoundParts({ measure, indicator, project }: Vocabulary) {
  const named = (word: string) => ({ list: `${word}の一覧`, missing: `${word}「{}」のページ` });
  return {
    measures: named(measure),
    indicators: named(indicator),
    projects: named(project),
    opinions: { list: '意見と回答の一覧', missing: '意見「{}」のページ' },
    departments: named('課'),
    data: { list: 'データの一覧', missing: 'データ「{}」' },
    releases: { list: 'データの版の一覧', missing: 'データ「{}」' },
    glossary: { list: '用語集', missing: '用語「{}」のページ' },
  };
}

/** Where the years of a plan stand, and its goals where it has any. */
export function planList({ name, goals }: Pick<Plan, 'name' | 'goals'>): {
  list: string;
  missing: string;
} {
  return {
    list: `年度${[...new Set(goals.map(({ level }) => level))].map((level) => `と${level}`).join('')}（${name}）`,
    missing: '「{}」のページ',
  };
}

/** The whole sentence, `{}` being what was not found. */
export function notFoundSentence(missing: string): string {
  return `${missing}は、このサイトにありません。はじめの一覧から探せます。`;
}
