import type { PeriodKind } from '../../domain/observation/period.ts';

/**
 * What the headings of some figures say of their years. A 年度 runs from April to March by law; of a 年 only the heading is known,
 * because papers also write 年 for a 年度 or for a count on one day. Of a span, a quarter or a day there is nothing to explain.
 */
export function periodKindGuide(kinds: ReadonlySet<PeriodKind>): string | undefined {
  if (kinds.size === 1 && kinds.has('fiscal_year')) return '4月から翌年3月まで（年度）';
  const sentences = Object.entries(guides).flatMap(([kind, sentence]) =>
    kinds.has(kind as PeriodKind) ? sentence : [],
  );
  return sentences.length === 0 ? undefined : sentences.join('');
}

const guides: Partial<Record<PeriodKind, string>> = {
  fiscal_year: '「年度」は4月から翌年3月までです。',
  calendar_year: '「年」とだけ書かれた欄の値は、シートに書かれたとおり「年」として載せています。',
  year: '「年の欄」として載せている値は、年度か年かの記載がありません。',
};
