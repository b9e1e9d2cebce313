import { examplesOf } from '../../gallery/example.ts';
import TableOfContents from './TableOfContents.astro';

export default examplesOf(TableOfContents, {
  'With and without the number of the paper': {
    sections: [
      { id: 'indicators', kicker: '（1）', title: '目標とKPI' },
      { id: 'source', title: '出典と引用' },
    ],
  },
});
