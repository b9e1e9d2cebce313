import { correctionsNewestFirst } from '../../domain/publication/correction.ts';
import { examplesOf } from '../../gallery/example.ts';
import ChangesPage from './ChangesPage.astro';

const release = (name: string) => ({
  name,
  date: '2026-05-01',
  archive: { name: `data-${name}.zip`, bytes: 20480, sha256: 'a1'.repeat(32) },
  tables: [{ name: 'costs', rows: 5, withdrawn: false }],
  withdrawals: [],
  modified: '2026-05-01',
});

export default examplesOf(ChangesPage, {
  'Values that differ, and corrections': (city) => ({ publication: city('hoshizora') }),
  'Corrections of every kind, on a site with a day': (city) => ({ publication: city('maboroshi') }),
  'Two releases, of which the newer differs': (city) => ({
    publication: { ...city('hoshizora'), releases: [release('2026.2'), release('2026.1')] },
    released: new Map([
      [
        '2026.2',
        {
          since: '2026.1',
          changes: [
            { kind: 'changed' as const, table: 'costs', key: 'a', column: 'amount_yen', old: '1', new: '2' },
          ],
        },
      ],
    ]),
  }),
  "An amount of the measure's own, and a word in a cell": (city) => ({
    publication: {
      ...city('maboroshi'),
      corrections: correctionsNewestFirst([
        {
          date: '2043-05-31',
          sheet: { measure: 'nijikake', fiscalYear: 'FY2042', phase: 'settled' },
          indicator: { id: 'nijikake-kpi-1', role: 'actual', period: { period: 'FY2042' } },
          old: '数えず',
          new: '数えきれず',
          reason: '字を、見おとしていました。',
        },
        {
          date: '2043-06-01',
          sheet: { measure: 'nijikake', fiscalYear: 'FY2042', phase: 'settled' },
          amount: { item: 'murabito', period: { period: 'FY2042', basis: 'settled' } },
          old: '21001',
          new: '21011',
          reason: '蓄えの桁を、見まちがえていました。',
        },
      ]),
    },
  }),
  Neither: (city) => ({ publication: city('yukiguni') }),
  'No sheet yet': (city) => ({ publication: { ...city('yukiguni'), sheets: [] } }),
});
