import { examplesOf } from '../../gallery/example.ts';
import Appendix from './Appendix.astro';

export default examplesOf(
  Appendix,
  {
    'With how much there is': { id: 'absences', title: '値がない理由', note: '5種類' },
    'A heading alone': { id: 'source', title: '出典と利用条件' },
  },
  { default: '<p>本文です。</p>' },
);
