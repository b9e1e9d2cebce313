import type { Column } from '../table.ts';

/** A name, unit or label in English, beside the column that has it as the paper prints it: `plan_name_en` beside `plan_name`. */
export function inEnglish<Row>(
  key: string,
  { ja, en }: { ja: string; en: string },
  value: (row: Row) => string | undefined,
): Column<Row> {
  return {
    key: `${key}_en`,
    ja: `${ja}（英語）`,
    en: `${en} in English`,
    type: 'string',
    description: {
      ja: `${ja}の英語です。無いときは空です。公式でないサイトでは、当サイトの訳で、公表者のものではありません。`,
      en: `${en} in English; empty where there is none. On a site that is not official, it is by the makers of the site, not the publisher.`,
    },
    required: false,
    value,
  };
}
