import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import type { Form } from '../../schema/form.ts';
import type { ProgressRecord } from '../../schema/sheet.ts';
import { eachOnce } from '../columns/coded.ts';
import { commonColumns } from '../columns/common.ts';
import { measureId } from '../columns/identity.ts';
import { remark } from '../columns/note.ts';
import { placementColumns } from '../columns/placement.ts';
import { ofSheet, phaseColumns, sheetId, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Table } from '../table.ts';

type Row = Stated<ProgressRecord['steps'][number]>;

/** One row a step of the progress scale in one sheet. */
export function progressTable(publication: Publication): Table<Row> {
  const { site, forms } = publication;
  return {
    name: 'progress',
    title: { ja: '進み具合', en: 'Progress' },
    description: {
      ja: 'シートにある、施策の進み具合の割合です。四捨五入のため、足しても100にならないことがあります。',
      en: 'The share of each step of progress on the sheets. Because of rounding, shares may not add up to 100.',
    },
    rowMeans: { ja: '1枚のシートの、進捗の段階1つ', en: 'One step of the scale on one sheet' },
    columns: [
      ...commonColumns(site, ({ sheet }: Row) => sheet.plan),
      measureId(({ sheet }) => sheet.record.measure),
      sheetId(({ sheet }) => sheet),
      {
        key: 'step',
        ja: '進捗の段階コード',
        en: 'Step of the scale',
        type: 'string',
        description: {
          ja: '様式が定める進捗の段階のコードです。定めにない段階では、印刷された語のままです。',
          en: "Code of the step on the form's scale, or the printed word where the scale has no such step.",
        },
        ...stepsNamedBy(forms),
        required: true,
        value: ({ sheet, fact }) => stepOf(sheet, fact.step),
      },
      {
        key: 'label',
        ja: '進捗の段階',
        en: 'Step of the scale (Japanese)',
        type: 'string',
        description: { ja: '進捗の段階です（シートの語）。', en: 'The step in the words of the sheet.' },
        required: true,
        value: ({ fact }) => fact.step,
      },
      {
        key: 'count',
        ja: '事業数',
        en: 'Number of projects',
        type: 'integer',
        description: {
          ja: 'その段階の事業の数です。シートに印刷されているときだけあります。',
          en: 'Number of projects at the step, given only where the sheet prints it.',
        },
        required: false,
        value: ({ fact }) => fact.count,
      },
      {
        key: 'share_percent',
        ja: '割合',
        en: 'Share',
        type: 'decimal',
        unit: '%',
        description: { ja: 'その段階の割合です（シートのとおり）。', en: 'Share of the step as printed.' },
        required: true,
        value: ({ fact }) => fact.share,
      },
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      ...phaseColumns(({ sheet }: Row) => sheet),
      sheetPageUrl(({ sheet }) => sheet),
      ...placementColumns(({ sheet }: Row) => sheet.record.progress?.placement ?? 'stated', true),
      remark(({ sheet }) => sheet.record.progress?.note, {
        ja: 'シートの進捗状況の全体についての注記です。',
        en: "A remark on the sheet's progress as a whole.",
      }),
    ],
    primaryKey: [...ofSheet.columns, 'step'],
    foreignKeys: [ofSheet],
    rows: statedBySheets(publication, ({ record }) => record.progress?.steps ?? []),
  };
}

/** The words a step may be, unless a form's scale is open to others. */
function stepsNamedBy(forms: readonly Form[]) {
  const scales = forms.flatMap(({ progressScale }) => progressScale ?? []);
  if (scales.length === 0 || scales.some(({ open }) => open)) return {};
  return {
    allowed: eachOnce(
      scales.flatMap(({ steps }) => steps.map(({ id, label }) => ({ value: id, ja: label }))),
    ),
  };
}

function stepOf({ form }: Sheet, printed: string): string {
  return form.progressScale?.steps.find(({ label }) => label === printed)?.id ?? printed;
}
