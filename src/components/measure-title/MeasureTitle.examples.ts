import { examplesOf } from '../../gallery/example.ts';
import MeasureTitle from './MeasureTitle.astro';

const kicker = '施策';

export default examplesOf(
  MeasureTitle,
  {
    'A number of three digits': { kicker, code: '103', name: '夜光バスプロジェクト' },
    'A number of four digits': { kicker, code: '1-03', name: '夜光バスプロジェクト' },
    'A number in Japanese': { kicker, code: '枝の七', name: 'にじかけ' },
    'No number': {
      kicker,
      code: undefined,
      name: '星空市の宵の輪をさらに広げ、夜更かしのひとも早起きのひとも、挨拶をかわしながら同じ空を見上げるまちをつくるみんなの広場プロジェクト',
    },
  },
  { default: '<p>令和3年度 事後・決算</p>' },
);
