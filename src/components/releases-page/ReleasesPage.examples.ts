import { examplesOf } from '../../gallery/example.ts';
import ReleasesPage from './ReleasesPage.astro';

const first = {
  name: '2022.1',
  date: '2022-11-20',
  archive: { name: 'hoshizora-2022.1.zip', bytes: 20480, sha256: 'a1'.repeat(32) },
  tables: [
    { name: 'measures', rows: 5, withdrawn: false },
    { name: 'observations', rows: 1234, withdrawn: true },
  ],
  withdrawals: [
    {
      id: '2022.1-withdrawal-1',
      date: '2023-02-03',
      ground: '人数の少ない値が入っていました。',
      parts: [{ name: 'data/observations.csv', bytes: 4096, sha256: 'b2'.repeat(32) }],
    },
  ],
  modified: '2023-02-03',
};
const second = {
  name: '2023.1',
  date: '2023-11-21',
  notes: '令和4年度のシートを加えました。',
  archive: { name: 'hoshizora-2023.1.zip', bytes: 2097152, sha256: 'c3'.repeat(32) },
  tables: [{ name: 'measures', rows: 9, withdrawn: false }],
  withdrawals: [],
  modified: '2023-11-21',
};

export default examplesOf(ReleasesPage, {
  'Two releases, something withdrawn from the older': (city) => ({
    publication: { ...city('hoshizora'), releases: [second, first] },
    changes: new Map([['2023.1', { since: '2022.1', changes: [] }]]),
  }),
  'No release yet': (city) => ({ publication: city('hoshizora'), changes: new Map() }),
});
