import { examplesOf } from '../../gallery/example.ts';
import AsWritten from './AsWritten.astro';

export default examplesOf(AsWritten, {
  'On a page in Japanese': { text: '星をみる会', original: '星をみる会' },
  'A name in English with the city’s below it': {
    text: 'Star-gazing evenings',
    original: '星をみる会',
  },
});
