import type { Sheet } from '../../domain/publication/publication.ts';
import { projectsLead } from '../../text/cost-table.ts';
import { opinionsLead } from '../../text/opinion.ts';
import { periodLabel } from '../../text/period.ts';
import { indicatorsLead, verificationLead } from '../../text/sheet.ts';
import { tableLead } from '../indicator-table/IndicatorTable.words.ts';
import { roundsLead } from '../judgements/Judgements.words.ts';
import { unitsLead } from '../money-table/MoneyTable.words.ts';
import { moneyOfSheet } from '../money-table/table.ts';
import type { SheetSection } from './sections.ts';
import { showsTables } from './shows-tables.ts';

/** Of which year the shares are. */
function progressLead({ key, vocabulary }: Sheet): string {
  return `${periodLabel(key.fiscalYear)}の${vocabulary.progress}です。`;
}

/** What has to be known to read a section of a sheet's page, in sentences; hard words are written `[word](term-id)`. */
export function sectionLeads({ parts }: SheetSection, sheet: Sheet): string[] {
  const has = (...kinds: string[]) => parts.some(({ part }) => kinds.includes(part));
  const { publisher } = sheet.vocabulary;
  return [
    ...(has('indicators') ? [showsTables(sheet) ? tableLead(sheet.vocabulary) : indicatorsLead(sheet)] : []),
    ...(has('progress') && has('text', 'policy') ? [verificationLead(sheet)] : []),
    ...(has('progress') && !has('text', 'policy') ? [progressLead(sheet)] : []),
    ...(!has('progress') && has('text', 'policy') ? [`${publisher}の文章（原文）です。`] : []),
    ...(has('opinions') ? [opinionsLead(sheet.vocabulary, sheet.record.opinions)] : []),
    ...(has('ratings') ? [roundsLead(sheet.own.ratings)] : []),
    ...(has('money') ? [unitsLead(moneyOfSheet(sheet))] : []),
    ...(has('projects') ? projectsLead(sheet) : []),
  ].filter((lead) => lead !== '');
}
