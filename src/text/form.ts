import type { Form } from '../schema/form.ts';

/** What some forms say of their paper, as far as one of them does: each in Japanese and in English. */
export function formContents(forms: readonly Form[]): { ja: string; en: string }[] {
  const one = (has: (form: Form) => boolean) => forms.some(has);
  const contents = [
    { ja: '紙面での呼び方', en: 'words', stands: forms.length > 0 },
    { ja: '節の順', en: 'sections', stands: one(({ sections }) => sections.length > 0) },
    { ja: '文章の欄', en: 'text fields', stands: one(({ texts }) => texts.length > 0) },
    { ja: '費目', en: 'amounts', stands: one(hasMoney) },
    { ja: '評価の軸', en: 'axes of judgement', stands: one(({ ratings }) => ratings.length > 0) },
    {
      ja: '進み具合の段階',
      en: 'progress scale',
      stands: one(({ progressScale }) => progressScale !== undefined),
    },
  ];
  return contents.flatMap(({ ja, en, stands }) => (stands ? [{ ja, en }] : []));
}

function hasMoney({ funding, amounts }: Form): boolean {
  return funding !== undefined || amounts.length > 0;
}
