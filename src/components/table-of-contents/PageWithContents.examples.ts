import { examplesOf } from '../../gallery/example.ts';
import PageWithContents from './PageWithContents.astro';

export default examplesOf(
  PageWithContents,
  {
    'Sections, one of which holds others': {
      subject: { code: '101', name: '星めぐり観光プロジェクト', note: '令和3年度の結果' },
      sections: [
        { id: 'glance', title: 'ひと目で' },
        { id: 'indicators', kicker: '（1）', title: '目標とKPI' },
        { id: 'appendix', title: '付録', holds: [{ id: 'source', title: '出典' }] },
      ],
    },
  },
  { default: '<section class="sec in-contents" id="glance"><h2>ひと目で</h2></section>' },
);
