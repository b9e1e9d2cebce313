import { examplesOf } from '../../gallery/example.ts';
import UnplacedValues from './UnplacedValues.astro';

export default examplesOf(UnplacedValues, {
  'Once, several times, with a remark': {
    unplaced: {
      section: '（4）',
      values: [
        { text: '1,234', times: 1 },
        { text: '640', times: 3 },
        { text: '38', times: 1, note: '表の右のすみにあります。' },
      ],
    },
  },
});
