import type { Sheet } from '../domain/publication/publication.ts';
import { phaseLabels } from '../text/phase.ts';
import { periodLabel } from '../text/period.ts';
import type { Bilingual } from './table.ts';

/** What a file about one sheet is called: 重点施策103 故郷創出プロジェクト 令和3年度 事後・決算. */
export function sheetTitle({
  record: { measure, measureCode, measureName, fiscalYear, phase },
}: Sheet): Bilingual {
  return {
    ja: `重点施策${measureCode ?? ''} ${measureName} ${periodLabel(fiscalYear)} ${phaseLabels[phase]}`,
    en: `Sheet of measure ${measure}, ${fiscalYear}, ${phase}`,
  };
}
