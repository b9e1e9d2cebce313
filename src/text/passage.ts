import { opinionNumber } from './opinion.ts';
import { periodLabel } from './period.ts';

/** What a passage is called that has no name of its own. */
export const passageTitles = {
  policy: (fiscalYear: string) => `${periodLabel(fiscalYear)}の方針`,
  unplaced: '欄を特定できなかった数値',
  opinion: (number: number) => `意見${opinionNumber(number)}と回答`,
  page: { about: 'このサイトについて', accessibility: 'アクセシビリティ' },
  correction: '訂正の記録',
};
