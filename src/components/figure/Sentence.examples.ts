import { examplesOf } from '../../gallery/example.ts';
import { named, say } from '../../text/words.ts';
import Sentence from './Sentence.astro';

const expected = { value: '16', unit: '人', basis: 'expected' } as const;

export default examplesOf(Sentence, {
  'Words without a figure': { of: say`まだありません。` },
  'A figure in the middle': { of: say`実績値は、${expected}でした。` },
  'A figure whose name says its basis': { of: say`見込み値は、${named(expected)}です。` },
  'A value that is not there': { of: say`実績値は、${{ absence: 'cancelled' }}です。` },
  Nothing: { of: say`` },
});
