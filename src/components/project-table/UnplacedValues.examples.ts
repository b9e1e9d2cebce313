import { examplesOf } from '../../gallery/example.ts';
import UnplacedValues from './UnplacedValues.astro';

const words = { id: 'unplaced', title: '欄を特定できなかった数値' };

export default examplesOf(UnplacedValues, {
  'Once, several times, with a remark': {
    words,
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
