import { countingCode } from './counting-code.ts';
import { counted, readRows, type WorkedQuestion } from './worked-question.ts';

const by = ['municipality_code', 'municipality_name', 'sheet_fiscal_year', 'role'];
const uses = [...by, 'value', 'is_primary'];

/** The files of several cities as one table. */
export const severalCities: WorkedQuestion = {
  id: 'several-cities',
  title: { ja: 'いくつかの自治体を1つの表として', en: 'Several cities as one table' },
  text: {
    ja: '同じ形のサイトの表は、そのままつなげて1つの表になります。ここでは、指標の値の数を自治体とシートの年度ごとに数えます。ほかのサイトのアドレスは、addresses に書き足してください。様式や評価の決まりの違う自治体を、評価や値で並べてくらべることはできません。',
    en: 'Tables from sites of this kind can be joined into one as they are. This counts indicator values by city and year of the sheet; add the addresses of other sites to `addresses`. Cities with different forms and rules cannot be ranked by grades or values.',
  },
  table: 'observations',
  uses,
  ...countingCode({
    by,
    where: {
      python: 'df["is_primary"] & df["value"].notna()',
      r: 'is_primary & !is.na(value)',
      sql: 'is_primary AND value IS NOT NULL',
    },
  }),
  result: (table) =>
    counted(
      readRows(table, uses).filter((row) => row['is_primary'] === true && row['value'] !== undefined),
      by,
    ),
};
