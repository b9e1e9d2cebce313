import type { Rating } from '../../domain/rating/rating.ts';
import type { Form } from '../../schema/form.ts';
import { agreementLabels } from '../../text/agreement.ts';
import type { Stated } from '../stated.ts';
import type { Column } from '../table.ts';
import { codedColumns, eachOnce } from './coded.ts';

type Row = Stated<Rating>;

/** The published letter, the worked one, and whether they are the same. */
export function letterColumns(forms: readonly Form[]): Column<Row>[] {
  const grades = forms.flatMap(({ ratings }) => ratings.flatMap((axis) => axis.grades));
  const allowed = eachOnce(grades.map(({ grade, label = grade }) => ({ value: grade, ja: label })));
  const meaning = ({ fact: { axis } }: Row, letter: string | undefined) =>
    axis.grades.find(({ grade }) => grade === letter)?.label;
  return [
    ...codedColumns<Row>({
      key: 'published',
      ja: '公表された評価',
      en: 'Published letter',
      labelJa: '公表された評価の意味',
      description: { ja: 'シートに印刷された評価です。', en: 'The letter printed on the sheet.' },
      allowed,
      required: false,
      code: ({ fact }) => fact.published,
      label: (row) => meaning(row, row.fact.published),
    }),
    ...codedColumns<Row>({
      key: 'worked_out',
      ja: '計算した評価',
      en: 'Worked-out letter',
      labelJa: '計算した評価の意味',
      description: {
        ja: 'シートの値から、様式の決まりどおりに計算した評価です（当サイトの読み方）。計算できないときは空です。',
        en: "The letter that the form's rule gives for the sheet's numbers. Our reading; empty where it cannot be determined.",
      },
      allowed,
      required: false,
      code: ({ fact }) => fact.worked?.grade,
      label: (row) => meaning(row, row.fact.worked?.grade),
    }),
    ...codedColumns<Row>({
      key: 'agrees',
      ja: '評価の一致コード',
      en: 'Whether the two letters agree',
      labelJa: '評価の一致',
      description: {
        ja: '公表された評価と計算した評価が同じかどうかです。「見込み」も含む達成の評価は、計算で届いていなくても確かめられないとしますが、目標と同じ年度（または毎年度の目標）の、速報でない実績で届いていなければ、違うとします。',
        en: 'Whether the published letter and the worked-out letter are the same. A letter for a reached target that also covers an expected one cannot be determined where the numbers fall short, unless the actual is settled, no first figure, and of the very period of the target (or the target is for every year): then it differs.',
      },
      allowed: [
        { value: 'yes', ja: agreementLabels.yes, en: 'The same letter' },
        { value: 'no', ja: agreementLabels.no, en: 'A different letter' },
        {
          value: 'not_checkable',
          ja: agreementLabels.not_checkable,
          en: 'Cannot be determined from the numbers',
        },
      ],
      required: true,
      code: ({ fact }) => fact.agrees,
    }),
  ];
}
