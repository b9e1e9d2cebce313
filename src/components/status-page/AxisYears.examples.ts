import { fiscalYearsBetween } from '../../domain/observation/period.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { statusOf, type PlanStatus, type StatusCell } from '../../domain/rating/status.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import AxisYears from './AxisYears.astro';

/** A plan of so many years: one letter stands in all of them, or in all but the last. */
const overYears = (
  publication: Publication,
  count: number,
  order: 'best_first' | 'none',
  changed = false,
) => {
  const status = statusOf(firstOf(publication.plans), publication);
  const years = fiscalYearsBetween('FY2015', `FY${2014 + count}`);
  const axis = { ...firstOf(status.plan.axes), order };
  const cellsOf = (cells: readonly StatusCell[]): StatusCell[] =>
    years.map((fiscalYear, place) => ({
      ...firstOf(
        changed && place === count - 1 ? cells.toReversed() : cells,
        ({ letter }) => letter !== undefined,
      ),
      fiscalYear,
    }));
  const longer: PlanStatus = {
    ...status,
    years,
    registeredYears: years,
    groups: status.groups.map((group) => ({
      ...group,
      measures: group.measures.map(({ measure, rows }) => ({
        measure,
        rows: rows.map((row) => ({ ...row, cells: cellsOf(row.cells) })),
      })),
    })),
  };
  return { status: longer, axis, distribution: undefined, named: false };
};

export default examplesOf(AxisYears, {
  'One word over two years': (city) => overYears(city('yukiguni'), 2, 'none'),
  'One word over three years': (city) => overYears(city('yukiguni'), 3, 'none'),
  'One word over four years': (city) => overYears(city('yukiguni'), 4, 'none'),
  'One word over five years': (city) => overYears(city('yukiguni'), 5, 'none'),
  'One word over six years': (city) => overYears(city('yukiguni'), 6, 'none'),
  'One word over seven years': (city) => overYears(city('yukiguni'), 7, 'none'),
  'One word over eight years': (city) => overYears(city('yukiguni'), 8, 'none'),
  'One word over nine years': (city) => overYears(city('yukiguni'), 9, 'none'),
  'One word over ten years': (city) => overYears(city('yukiguni'), 10, 'none'),
  'One word over eleven years': (city) => overYears(city('yukiguni'), 11, 'none'),
  'A word that changed in the last year': (city) => overYears(city('yukiguni'), 6, 'none', true),
  'Letters over seven years': (city) => overYears(city('yukiguni'), 7, 'best_first', true),
  'Letters over eleven years': (city) => overYears(city('yukiguni'), 11, 'best_first'),
});
