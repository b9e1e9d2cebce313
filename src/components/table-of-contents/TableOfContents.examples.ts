import { examplesOf } from '../../gallery/example.ts';
import TableOfContents from './TableOfContents.astro';

export default examplesOf(TableOfContents, {
  'With and without the number of the paper': {
    sections: [
      { id: 'indicators', kicker: '（1）', title: '目標とKPI' },
      { id: 'projects', kicker: '甲の三', title: '関連する事業' },
      { id: 'source', title: '出典と引用' },
    ],
  },
});
