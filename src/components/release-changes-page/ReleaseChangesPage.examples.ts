import { tablesOf } from '../../exports/tables.ts';
import { examplesOf } from '../../gallery/example.ts';
import ReleaseChangesPage from './ReleaseChangesPage.astro';

const value = {
  kind: 'changed' as const,
  table: 'costs',
  key: '2021/201 | 5010 | cost | FY2021 | settled',
  column: 'amount_yen',
};

export default examplesOf(ReleaseChangesPage, {
  'Values, a text, a column and a table of another release': (city) => ({
    release: '2026.2',
    tables: tablesOf(city('hoshizora')),
    changes: {
      since: '2026.1',
      changes: [
        { ...value, old: '1200000', new: '1201000' },
        { ...value, key: '2021/201 | 5020 | cost | FY2021 | settled', old: '', new: '0' },
        {
          ...value,
          table: 'observations',
          key: '2021/101 | 101-kpi-1 | actual | FY2021 | settled',
          column: 'value',
          old: '1200.5',
          new: '1201',
          unit: '人',
        },
        { kind: 'added' as const, table: 'texts', column: 'language' },
        {
          ...value,
          table: 'texts',
          key: '2021/201 | reason',
          column: 'text',
          old: '一行目\n二行目',
          new: '一行目',
        },
        { kind: 'removed' as const, table: 'texts', key: '2021/201 | issues' },
        { kind: 'removed' as const, table: 'former_table' },
      ],
    },
  }),
  'More than the page shows': (city) => ({
    release: '2026.2',
    tables: tablesOf(city('hoshizora')),
    changes: {
      since: '2026.1',
      changes: Array.from({ length: 201 }, (_, index) => ({
        ...value,
        key: `2021/201 | ${index}`,
        old: String(index),
        new: String(index + 1),
      })),
    },
  }),
  'Nothing changed': (city) => ({
    release: '2026.2',
    tables: tablesOf(city('hoshizora')),
    changes: { since: '2026.1', changes: [] },
  }),
});
