import { examplesOf } from '../../gallery/example.ts';
import DownloadLinks from './DownloadLinks.astro';

export default examplesOf(DownloadLinks, {
  'Files of one thing among others, with their size': {
    files: [
      { name: 'ratings.csv', label: 'CSV', size: '2.7 KB' },
      { name: 'ratings.json', label: 'JSON', size: '12 KB' },
    ],
    of: '評価',
  },
  'Files that stand alone': { files: [{ name: 'measures/103/2021-costs.svg', label: 'SVG' }] },
});
