import type { Agreement } from '../domain/rating/agreement.ts';

/** Whether the sheet's letter is the worked one, in a word for tables. */
export const agreementLabels: Record<Agreement, string> = {
  yes: '一致',
  no: '不一致',
  not_checkable: '確かめられない',
};
