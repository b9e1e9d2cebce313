import { inLanguages } from '../../text/language.ts';

/** Words of the table under a chart. */
export const yearTableWords = inLanguages<{
  title: (of: string) => string;
  unit: (unit: string) => string;
  year: string;
  value: (unit: string | undefined) => string;
  remark: string;
  to: string;
  named: (name: string) => string;
  note: (of: string | undefined, note: string) => string;
}>({
  ja: {
    title: (of) => `${of}の年度ごとの値`,
    unit: (unit) => `単位：${unit}`,
    year: '年度',
    value: (unit) => (unit === undefined || unit === '' ? '値' : `値（${unit}）`),
    remark: '値の説明',
    to: '〜',
    named: (name) => `：${name}`,
    note: (of, note) => `注記（${of ?? ''}）：${note}`,
  },
  en: {
    title: (of) => `${of}: value for each year`,
    unit: (unit) => `Unit: ${unit}`,
    year: 'Year',
    value: (unit) => (unit === undefined || unit === '' ? 'Value' : `Value (${unit})`),
    remark: 'Remark',
    to: ' to ',
    named: (name) => `: ${name}`,
    note: (of, note) => `Note (${of ?? ''}): ${note}`,
  },
});
