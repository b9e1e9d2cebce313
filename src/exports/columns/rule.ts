import type { RatingRule } from '../../schema/rating-axis.ts';
import type { Column } from '../table.ts';
import { codedColumns } from './coded.ts';

/** The rule that gives grades, and how it takes its ratio where lower is better. */
export function ruleColumns<Row>(ruleOf: (row: Row) => RatingRule | undefined): Column<Row>[] {
  return [
    ruleNameColumns(ruleOf),
    codedColumns<Row>({
      key: 'ratio_if_lower',
      ja: '少ないほどよいときの達成率コード',
      en: 'Ratio where lower is better',
      labelJa: '少ないほどよいときの達成率',
      description: {
        ja: '少ないほどよい指標で、目標値に対する割合をどう出すかです。様式に書かれていないとき、その割合を使わない決まりでは空です。',
        en: 'How the ratio is calculated where lower is better; empty where the form does not say, and for rules without a ratio.',
      },
      allowed: [
        { value: 'inverse', ja: '目標値 ÷ 実績値', en: 'target ÷ actual' },
        { value: 'complement', ja: '2 − 実績値 ÷ 目標値', en: '2 − actual ÷ target' },
      ],
      required: false,
      code: (row) => {
        const rule = ruleOf(row);
        return rule?.name === 'ratio_to_target' ? rule.lowerIsBetter : undefined;
      },
    }),
  ].flat();
}

/** The name of the rule that gives grades. */
export function ruleNameColumns<Row>(ruleOf: (row: Row) => RatingRule | undefined): Column<Row>[] {
  return codedColumns<Row>({
    key: 'rule',
    ja: '評価の決まりコード',
    en: 'Rule',
    labelJa: '評価の決まり',
    description: {
      ja: '評語が何から決まるかです。決まりの無い軸では空です。',
      en: 'What the grade is based on; empty for an axis without a rule.',
    },
    allowed: [
      { value: 'change_from_baseline', ja: '現状値からの変化', en: 'Change from the baseline' },
      { value: 'ratio_to_target', ja: '目標値に対する割合', en: 'Ratio to the target' },
    ],
    required: false,
    code: (row) => ruleOf(row)?.name,
  });
}
