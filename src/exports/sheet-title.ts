import type { Sheet } from '../domain/publication/publication.ts';
import { phaseLabels } from '../text/phase.ts';
import { periodLabel } from '../text/period.ts';
import type { Bilingual } from './table.ts';

/** What a file about one sheet is called: 施策 103 故郷創出プロジェクト 令和3年度 事後・決算. */
export function sheetTitle({
  record: { measure, measureCode, measureName, fiscalYear, phase },
  vocabulary,
}: Sheet): Bilingual {
  return {
    ja: [vocabulary.measure, measureCode, measureName, periodLabel(fiscalYear), phaseLabels[phase]]
      .filter((part) => part !== undefined)
      .join(' '),
    en: `Sheet of measure ${measure}, ${fiscalYear}, ${phase}`,
  };
}
