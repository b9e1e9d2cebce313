import { describe, expect, it } from 'vitest';
import { paths } from '../../../src/addresses.ts';
import { nothingAsked, queryOf, readAsked } from '../../../src/components/finder/asked.ts';
import { cellOf, countFound, found, partsOf } from '../../../src/components/finder/finding.ts';
import { statusList } from '../../../src/components/status-page/status-list.ts';
import StatusPage from '../../../src/components/status-page/StatusPage.astro';
import { periodYear } from '../../../src/domain/observation/period.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { changeValue } from '../../../src/domain/rating/letter-change.ts';
import { standsIn } from '../../../src/domain/rating/status-year.ts';
import { statusOf } from '../../../src/domain/rating/status.ts';
import { yearChangesOf } from '../../../src/domain/rating/year-change.ts';
import { examplesOf } from '../../../src/gallery/example.ts';
import { wideCity } from '../../domain/large-city.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { linksOf } from '../reading.ts';
import { rendered } from '../rendered.ts';

const cities: [string, Publication][] = [
  ['with letters of indicators in two plans', publishedCity('hoshizora')],
  ['with three axes', publishedCity('yukiguni')],
  ['with many measures', wideCity()],
];

describe.each(cities)('the letters of a city %s', (_, publication) => {
  const list = statusList(publication);
  const ask = (query: string) => readAsked(query, list);

  it('are found by every change that other pages count among what sheets of the year list', () => {
    for (const plan of publication.plans)
      for (const { to, axis, kinds } of yearChangesOf(statusOf(plan, publication)))
        for (const { kind, changed: all } of kinds) {
          const changed = all.filter(({ after }) => standsIn(after));
          if (changed.length === 0) continue;
          const address = paths.statusOf({
            year: String(periodYear(to)),
            change: changeValue(plan, axis, kind),
          });
          const { asked, unused } = ask(address.slice('status/'.length));
          // A thing that is judged on several axes is one row.
          const subjects = new Set(changed.map(({ row }) => `${row.subject.type} ${row.subject.id}`));
          expect([unused, countFound(list, asked)], address).toEqual([[], subjects.size]);
        }
  });

  it('stand at first as the page has them, in its order', async () => {
    const page = examplesOf(StatusPage, { page: { publication } });
    const { element } = await rendered(page, 'page');
    const table = element.querySelector('.now-t')!;
    expect(found(list, nothingAsked).map(({ path }) => `/${path}`)).toEqual(
      linksOf(table, 'th[scope=row] > a'),
    );
  });

  it('have in every year the letter that is asked for', () => {
    const facets = list.facets.filter(({ key }) => key.startsWith('letter'));
    expect(facets.length).toBeGreaterThan(0);
    for (const { value: year } of list.view!.options)
      for (const { key, options } of facets)
        for (const { value } of options) {
          const { asked } = ask(`?${key}=${encodeURIComponent(value)}&year=${year}`);
          for (const row of found(list, asked)) {
            const words = list.columns.map((column) => {
              const cell = cellOf(row, column, asked, list);
              return cell === undefined ? undefined : partsOf(cell).words;
            });
            expect(words).toContain(value);
          }
        }
  });

  it('can be ordered by no letter', () => {
    expect(list.columns.map(({ sortable }) => sortable)).toEqual(list.columns.map(() => false));
    const [column] = list.columns;
    expect(queryOf(ask(`?sort=${column!.key}`).asked, list)).toBe('');
  });
});

it('the years that can be chosen are those with a letter', () => {
  const { options, standard } = statusList(publishedCity('hoshizora')).view!;
  expect(options.map(({ value }) => value)).toEqual(['2025', '2024', '2023', '2022', '2021', '2020']);
  expect(standard).toBe('2025');
});
