import { examplesOf } from '../../gallery/example.ts';
import Breadcrumb from './Breadcrumb.astro';

export default examplesOf(Breadcrumb, {
  'A page below the home page': { crumbs: [{ name: '施策', path: 'measures/' }] },
  'Below a place that has no page of its own': {
    crumbs: [
      { name: '指標', path: 'indicators/' },
      { name: '推移' },
      { name: '夜空の明るさ', path: 'indicators/101-kpi-1/' },
    ],
  },
  'A last place without an address': { crumbs: [{ name: 'ページがありません' }] },
});
