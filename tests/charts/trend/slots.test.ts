import { describe, expect, it } from 'vitest';
import { placeOnSlots, slotOf, slotsOf } from '../../../src/charts/trend/slots.ts';
import type { TrendRequest } from '../../../src/charts/trend/request.ts';
import { seriesOf } from '../../../src/domain/observation/series.ts';
import type { Observation } from '../../../src/domain/observation/observation.ts';
import { chartRoles } from '../../../src/text/chart.ts';
import { actuals, baseline, statement, target } from '../statement.ts';

const slots = (observations: Observation[], request: Partial<TrendRequest> = {}) =>
  slotsOf(seriesOf(observations), { title: '', currentYear: 2021, ...request }, chartRoles());
const years = (...of: Parameters<typeof slots>) => slots(...of).map(({ role, year }) => role ?? year);

describe('the slots', () => {
  it('name each year in both calendars, and mark the one that the page is about', () => {
    expect(slots(actuals(2020, [1, 2]))).toEqual([
      { year: 2020, label: 'R2', sublabel: '2020', current: false },
      { year: 2021, label: 'R3', sublabel: '2021', current: true },
    ]);
  });

  it('are empty at the ends where charts beside it need them', () => {
    expect(slots(actuals(2020, [1]), { columns: ['baseline', 'target'] })).toEqual([
      { role: 'baseline', label: '', sublabel: '', current: false },
      expect.objectContaining({ year: 2020 }),
      { role: 'target', label: '', sublabel: '', current: false },
    ]);
  });

  it('reach over the years of figures in another unit', () => {
    expect(years(actuals(2020, [1]), { otherUnits: [2018, 2019] })).toEqual([2018, 2019, 2020]);
  });

  it('give the first asked year to a baseline without a period only where nothing stands in it', () => {
    const undated = statement('baseline', undefined, { value: '3' });
    const span = { from: 2018, to: 2020 };
    expect(years([undated, ...actuals(2019, [1, 2])], { span })).toEqual(['baseline', 2019, 2020]);
    expect(years([undated, ...actuals(2018, [1, 2, 3])], { span })).toEqual(['baseline', 2018, 2019, 2020]);
    expect(years([undated, ...actuals(2019, [1, 2])], { span, columns: ['baseline'] })).toEqual([
      'baseline',
      2018,
      2019,
      2020,
    ]);
  });
});

describe('the slot of a statement', () => {
  const undated = statement('baseline', undefined, { value: '3' });
  const last = target(2024, 9);
  const free = statement('target', undefined, { value: '4', everyYear: true });
  const stated = [undated, ...actuals(2020, [1, 2]), target(2022, 5), last, free];
  const series = seriesOf(stated);
  const all = slotsOf(series, { title: '', currentYear: 2021 }, chartRoles());
  it.each([
    ['a baseline without a period', undated, 0],
    ['a year', stated[2]!, 2],
    ['a target on the way', stated[3]!, 3],
    ['the last target', last, 6],
    ['a target without a year', free, -1],
  ])('%s', (_, observation, slot) => {
    expect(slotOf(observation, all, series)).toBe(slot);
  });

  it('is counted from the first year, also where a slot stands before it', () => {
    expect(placeOnSlots('FY2021Q3', all, 'FY')).toEqual({ from: 2.5, to: 2.75 });
    expect(placeOnSlots('FY2020/FY2021', all, 'FY')).toEqual({ from: 1, to: 3 });
    expect(placeOnSlots('FY2021', [], 'FY')).toBeUndefined();
  });

  it('is that of its year for a baseline that has one', () => {
    const dated = seriesOf([baseline(2018, 1), ...actuals(2020, [2])]);
    expect(
      slotOf(dated.baseline!, slotsOf(dated, { title: '', currentYear: 2020 }, chartRoles()), dated),
    ).toBe(0);
  });
});
