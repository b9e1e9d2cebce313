import { examplesOf } from '../../gallery/example.ts';
import MeasureTitle from './MeasureTitle.astro';

export default examplesOf(
  MeasureTitle,
  {
    'A number of three digits': { code: '103', name: '夜光バスプロジェクト', kind: '重点施策' },
    'A number of four digits': { code: '1-03', name: '夜光バスプロジェクト', kind: '重点施策' },
    'A number in Japanese': { code: '枝の七', name: 'にじかけ', kind: 'にじの枝' },
    'No number': {
      code: undefined,
      name: '星空市の宵の輪をさらに広げ、夜更かしのひとも早起きのひとも、挨拶をかわしながら同じ空を見上げるまちをつくるみんなの広場プロジェクト',
      kind: '施策',
    },
  },
  { default: '<p>令和3年度 事後・決算</p>' },
);
