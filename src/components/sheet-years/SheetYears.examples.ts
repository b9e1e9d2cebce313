import { sheetYearsOf, type PlanSheets } from '../../domain/over-years/sheet-years.ts';
import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import SheetYears from './SheetYears.astro';

const first = ({ measures }: Publication, id: string) => firstOf(sheetYearsOf(withId(measures, id)));

/** As many years as there are names for, and none without a sheet. */
function manyYears(city: Publication, count: number): { years: PlanSheets } {
  const years = first(city, '101');
  const [row] = years.rows;
  const [one] = row?.sheets ?? [];
  const sheets: Sheet[] = one
    ? Array.from({ length: count }, (_, index) => ({
        ...one,
        id: `${2020 + index}/101`,
        key: { ...one.key, fiscalYear: `FY${2020 + index}` },
      }))
    : [];
  return { years: { ...years, rows: [{ phase: 'settled', sheets, without: [] }] } };
}

export default examplesOf(SheetYears, {
  'Settlements and budgets of a plan that is over': (city) => ({
    years: first(city('hoshizora'), '101'),
    isOver: true,
  }),
  'A sheet in view, and years without one': (city) => {
    const years = first(city('tsukimi'), '201');
    return { years, isOver: false, current: years.rows[0]?.sheets[0] };
  },
  'Eleven years': (city) => ({ ...manyYears(city('hoshizora'), 11), isOver: false }),
  'Three years': (city) => ({ ...manyYears(city('hoshizora'), 3), isOver: false }),
  'Reviews of several years': (city) => {
    const years = first(city('hoshizora'), '101');
    const sheets = years.rows[0]?.sheets ?? [];
    const review = (kind: 'interim' | 'final', index: number) =>
      sheets
        .slice(index)
        .slice(0, 1)
        .map((sheet) => ({ ...sheet, record: { ...sheet.record, kind } }));
    return { years: { ...years, reviews: [...review('interim', 2), ...review('final', 4)] }, isOver: true };
  },
});
