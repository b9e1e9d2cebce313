import type { Observation, Role } from '../../domain/observation/observation.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import { targetDirection } from '../../schema/indicator.ts';
import { actualLabels } from '../../text/basis.ts';
import { judgedUnit } from '../../text/rating.ts';
import { roleLabels } from '../../text/role.ts';
import type { Stated } from '../stated.ts';
import type { AllowedValue, Column } from '../table.ts';
import { absenceColumns } from './absence.ts';
import { codedColumns } from './coded.ts';
import { periodCode } from './period.ts';
import { bandColumns, directionValues } from './reading.ts';
import { ruleNameColumns } from './rule.ts';

type Row = Stated<Rating>;

const english: Record<Role, string> = { actual: 'Actual', baseline: 'Baseline', target: 'Target' };

/** The rule that worked a letter out, and the very numbers that it judged by. */
export const judgedByColumns: Column<Row>[] = [
  ...ruleNameColumns<Row>(({ fact: { axis, worked } }) => worked && axis.rule),
  used('actual'),
  ...absent('actual'),
  used('baseline'),
  ...absent('baseline'),
  used('target'),
  ...absent('target'),
  ...periodUsed('target'),
  ...targetDirectionColumns<Row>(({ fact }) => fact.worked?.judgedBy.target?.targetDirection),
  ...codedColumns<Row>({
    key: 'direction_used',
    ja: '計算に使った向きコード',
    en: 'Direction used',
    labelJa: '計算に使った向き',
    description: {
      ja: '計算に使った、どちらがよいかです。目標値が向きならその向き、ほかは指標の向き（当サイトの読み方）です。決められないときは空です。',
      en: 'Which way was taken as better: that of the target if it is a direction, otherwise that of the indicator (our reading); empty where it cannot be determined.',
    },
    allowed: directionValues.filter(({ value }) => value !== 'none'),
    required: false,
    code: ({ fact }) => {
      const better = fact.worked?.arithmetic.better;
      return better === 'band' ? 'maintain' : better;
    },
  }),
  ...bandColumns<Row>(({ fact }) => fact.worked?.arithmetic.stayIn),
];

/** What else stands with those numbers: their periods, what kind of figure the actual is, the unit of all three, and their words. */
export const judgedInColumns: Column<Row>[] = [
  ...periodUsed('actual'),
  ...codedColumns<Row>({
    key: 'actual_basis_used',
    ja: '計算に使った実績値の性質コード',
    en: 'Basis of the actual used',
    labelJa: '計算に使った実績値の性質',
    description: {
      ja: '計算に使った値が、実績か、見込みか、予算か、計画かです。',
      en: 'Whether the actual used is settled, expected, budgeted or planned.',
    },
    allowed: Object.entries(actualLabels).map(([value, ja]): AllowedValue => ({ value, ja })),
    required: false,
    code: ({ fact }) => fact.worked?.judgedBy.actual?.basis,
  }),
  ...periodUsed('baseline'),
  {
    key: 'unit',
    ja: '単位',
    en: 'Unit',
    type: 'string',
    description: {
      ja: '計算に使った実績値、現状値、目標値の単位です（シートのとおり）。',
      en: 'Unit of the actual, baseline and target used, as printed.',
    },
    required: false,
    value: ({ fact: { worked } }) => worked && judgedUnit(worked.judgedBy),
  },
  textUsed('actual'),
  textUsed('baseline'),
  textUsed('target'),
];

/** Where a target without a number points. */
export function targetDirectionColumns<Any>(
  directionOf: (row: Any) => Observation['targetDirection'],
): Column<Any>[] {
  const words = {
    increase: { ja: '増加', en: 'To increase' },
    decrease: { ja: '減少', en: 'To decrease' },
    maintain: { ja: '維持', en: 'To stay the same' },
  };
  return codedColumns<Any>({
    key: 'target_direction',
    ja: '目標の向きコード',
    en: 'Direction of the target',
    labelJa: '目標の向き',
    description: {
      ja: '目標が数ではなく向きのとき、どちらに向かうかです。',
      en: 'Which way the target points, where it is a direction and not a number.',
    },
    allowed: targetDirection.options.map((value): AllowedValue => ({ value, ...words[value] })),
    required: false,
    code: directionOf,
  });
}

function used(role: Role): Column<Row> {
  return {
    key: `${role}_used`,
    ja: `計算に使った${roleLabels[role]}`,
    en: `${english[role]} used`,
    type: 'decimal',
    description: {
      ja: `計算に使った、同じシートの${roleLabels[role]}です。単位は unit にあります。計算していないときと、数が無いときは空です。`,
      en: `The ${role} on the same sheet used to work out the letter; its unit is in unit. Empty where nothing was worked out or there is no number.`,
    },
    required: false,
    value: ({ fact }) => fact.worked?.judgedBy[role]?.value,
  };
}

function absent(role: Role): Column<Row>[] {
  return absenceColumns<Row>(({ fact }) => fact.worked?.judgedBy[role]?.absence, {
    key: role,
    ja: roleLabels[role],
  });
}

/** A word alone is a statement that cannot be judged; where there is nothing at all, a rule may still go on without it. */
function textUsed(role: Role): Column<Row> {
  return {
    key: `${role}_text_used`,
    ja: `計算に使った${roleLabels[role]}の印刷された語`,
    en: `Printed text of the ${role} used`,
    type: 'string',
    description: {
      ja: `計算に使った${roleLabels[role]}の欄に印刷されているのが数だけではないときの、印刷のとおりの語です。数が無く語だけがあるときは、${roleLabels[role]}が書かれていないのとは違います。`,
      en: `What is printed in the cell of the ${role} used, where it is not just the number. A word without a number is not the same as no ${role} at all.`,
    },
    required: false,
    value: ({ fact }) => fact.worked?.judgedBy[role]?.valueText,
  };
}

function periodUsed(role: Role): Column<Row>[] {
  return periodCode<Row>(
    {
      key: `${role}_period_used`,
      ja: `計算に使った${roleLabels[role]}の期間`,
      en: `Period of the ${role} used`,
      description: {
        ja: `計算に使った${roleLabels[role]}が、いつのものかです。${role === 'target' ? '毎年度の目標では every_year です。' : ''}分からないときは空です。`,
        en: `Period of the ${role} used${role === 'target' ? ', or every_year for a target for every year' : ''}; empty where it is not known.`,
      },
    },
    ({ fact }) => fact.worked?.judgedBy[role],
  );
}
