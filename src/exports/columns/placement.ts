import type { Placement } from '../../schema/cell.ts';
import type { Column } from '../table.ts';
import { codedColumns } from './coded.ts';

/** How a value came into its cell, as a code and in words. */
export function placementColumns<Row>(
  placementOf: (row: Row) => Placement | undefined,
  required = false,
): Column<Row>[] {
  return codedColumns<Row>({
    key: 'placement',
    ja: '読みとり方コード',
    en: 'How the value was placed',
    labelJa: '読みとり方',
    description: {
      ja: `その値が、原本のその欄にあるか、当サイトの読みでその欄に置いたかを示します。${required ? '' : '欄に何も無いときと、欄を特定できないときは空です。'}`,
      en: `Whether the value is in that cell of the source, or our reading put it there${required ? '' : '; empty where the cell is empty or our reading cannot place the value'}.`,
    },
    allowed: [
      { value: 'stated', ja: '原本のその欄にある', en: 'It is in that cell of the source' },
      { value: 'placed', ja: '当サイトの読みで置いた', en: 'Our reading put it there' },
    ],
    required,
    code: placementOf,
  });
}

/** Where in the source document the value of a row stands. */
export function sourcePlaceColumns<Row>(
  placeOf: (row: Row) => { sourcePage?: number; sourceText?: string },
): Column<Row>[] {
  return [
    {
      key: 'source_page',
      ja: '原本のページ',
      en: 'Page of the source',
      type: 'integer',
      description: {
        ja: '原本の何ページにあるかです。分からないときは空です。',
        en: 'Page number in the source document; empty where it is not known.',
      },
      required: false,
      value: (row) => placeOf(row).sourcePage,
    },
    {
      key: 'source_text',
      ja: '原本の文字',
      en: 'Text in the source',
      type: 'string',
      description: {
        ja: '原本にあるとおりの文字です。控えていないときは空です。',
        en: 'The characters exactly as in the source document; empty where they were not recorded.',
      },
      required: false,
      value: (row) => placeOf(row).sourceText,
    },
  ];
}
