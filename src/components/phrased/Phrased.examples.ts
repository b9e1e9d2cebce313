import { examplesOf } from '../../gallery/example.ts';
import Phrased from './Phrased.astro';

export default examplesOf(Phrased, {
  'A long name': { text: '一番星停留所の足もと灯設置事業' },
  'A short name': { text: '星見ツアー' },
});
