import { examplesOf } from '../../gallery/example.ts';
import Finder from './Finder.astro';
import type { FinderList } from './finder-list.ts';

/** Lanterns of a place that does not exist: two hills, some of them lit in a year. */
export const lanterns: FinderList = {
  noun: '灯り',
  nameLabel: '灯りの名前',
  nameColumn: '灯り',
  facets: [
    {
      key: 'hill',
      label: '丘',
      wide: true,
      options: [
        { value: '1', label: '1　東の丘', condition: '丘 1' },
        { value: '2', label: '2　西の丘', condition: '丘 2' },
      ],
    },
    {
      key: 'giver',
      label: '出し手',
      unknown: '出し手が分からないので',
      options: [
        { value: 'moon', label: '月の組', condition: '月の組の分がある' },
        { value: 'sun', label: '日の組', condition: '日の組の分がある' },
      ],
    },
  ],
  view: {
    key: 'year',
    label: '金額の年度',
    standard: '2025',
    options: [
      { value: '2025', label: '令和7年度（決算）', said: '令和7年度 決算', note: 'R7 決算' },
      { value: '2024', label: '令和6年度（決算）', said: '令和6年度 決算', note: 'R6 決算' },
    ],
  },
  columns: [
    { key: 'hill', label: '丘', kind: 'words', orderOf: 'hill' },
    { key: 'cost', label: '費え', kind: 'money', ofView: true, none: '欄なし' },
    { key: 'part', label: '', kind: 'money', ofView: true, partOf: 'giver' },
  ],
  unit: '千円',
  rows: [
    {
      path: 'lanterns/1/',
      name: '石の灯り',
      place: '10　坂の上',
      tags: ['おもな灯り'],
      is: { hill: '1' },
      cells: { hill: '東の丘' },
      views: {
        '2025': {
          is: { giver: ['moon', 'sun'] },
          cells: { cost: 5_000_000, moon: 2_000_000, sun: 3_000_000 },
        },
        '2024': { is: { giver: ['sun'] }, cells: { cost: 4_000_000, moon: 0, sun: 4_000_000 } },
      },
    },
    {
      path: 'lanterns/2/',
      name: '紙の灯り',
      place: '20　橋のたもと',
      is: { hill: '2' },
      cells: { hill: '西の丘' },
      views: {
        '2025': { is: { giver: null }, cells: { cost: { words: '空欄', miss: true } } },
        '2024': { is: { giver: ['moon'] }, cells: { cost: 900_000, moon: 900_000, sun: 0 } },
      },
    },
    {
      path: 'lanterns/3/',
      name: '竹の灯り',
      is: { hill: '2' },
      cells: { hill: '西の丘' },
      views: { '2025': { is: { giver: ['moon'] }, cells: { cost: 12_500, moon: 12_500, sun: 0 } } },
    },
  ],
};

export default examplesOf(
  Finder,
  {
    'A name, two facets and a view': {
      list: lanterns,
      path: 'lanterns/',
      rows: 'lanterns/list.json',
      lead: '道の順です。',
    },
  },
  { default: '<ul><li>石の灯り</li><li>紙の灯り</li><li>竹の灯り</li></ul>', without: '' },
);
