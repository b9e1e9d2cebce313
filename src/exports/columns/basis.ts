import { bases, stages, type Basis, type Stage } from '../../schema/basis.ts';
import { moneyBasis } from '../../text/basis.ts';
import type { AllowedValue, Column } from '../table.ts';
import { codedColumns } from './coded.ts';

const english: Record<Basis, string> = {
  settled: 'Settled accounts, or what was reached',
  expected: 'Expected when the sheet was written',
  budget: 'Budget',
  planned: 'Planned',
};

const stageCodes: Record<Stage, { code: string; en: string }> = {
  要求: { code: 'requested', en: 'Budget as requested' },
  当初: { code: 'initial', en: 'Initial budget' },
  補正後: { code: 'revised', en: 'Budget including supplements' },
  予算現額: { code: 'in_force', en: 'Budget in force, including amounts carried over' },
};

/** The code that a stage of a budget has in the files. */
export function stageCode(stage: Stage): string {
  return stageCodes[stage].code;
}

/** What kind of figure a row holds and, where the paper prints one, the stage of its budget. */
export function basisColumns<Row>(
  figureOf: (row: Row) => { basis?: Basis; stage?: Stage },
  words: { label: (basis: Basis) => string; required: boolean },
): Column<Row>[] {
  const { label, required } = words;
  return [
    ...codedColumns<Row>({
      key: 'basis',
      ja: '値の性質コード',
      en: 'Basis',
      labelJa: '値の性質',
      description: {
        ja: `決算（実績）か、見込みか、予算か、計画かを示します。${required ? '' : '現状値と目標値では空です。'}性質の違う値を足したり、つないだりしないでください。`,
        en: `Whether the figure is settled, expected, budgeted or planned${required ? '' : '; empty for baselines and targets'}. Do not add up or join figures of different bases.`,
      },
      allowed: bases.map((value): AllowedValue => ({ value, ja: label(value), en: english[value] })),
      required,
      code: (row) => figureOf(row).basis,
    }),
    ...codedColumns<Row>({
      key: 'stage',
      ja: '予算の段階コード',
      en: 'Stage of the budget',
      labelJa: '予算の段階',
      description: {
        ja: '当初予算、補正後予算など、シートの列に段階が印刷されているときだけあります。',
        en: 'Stage of the budget, given only where the column on the sheet prints one.',
      },
      allowed: stages.map((stage): AllowedValue => ({
        value: stageCode(stage),
        ja: moneyBasis({ stage }),
        en: stageCodes[stage].en,
      })),
      required: false,
      code: (row) => {
        const { stage } = figureOf(row);
        return stage && stageCode(stage);
      },
    }),
  ];
}
