import { examplesOf } from '../../gallery/example.ts';
import type { GlossaryGroup } from '../../schema/glossary.ts';
import GlossaryEntry from './GlossaryEntry.astro';

const term = {
  id: 'niji',
  term: '虹',
  reading: 'にじ',
  short: '空にかかる色の帯です。',
  body: ['雨のあとに立ちます。', '朝は西に、夕べは東に立ちます。'],
  seeAlso: ['kagerou', 'unplaced', 'nowhere'],
};
const alone = {
  id: 'kagerou',
  term: '陽炎',
  reading: 'かげろう',
  short: 'ゆらゆらと立つ空気です。',
  body: [],
  seeAlso: [],
};
const glossary: GlossaryGroup[] = [{ id: 'sora', title: '空のことば', terms: [term, alone] }];

export default examplesOf(GlossaryEntry, {
  'More to say, and terms to read with it': { term, glossary },
  'One sentence': { term: alone, glossary },
});
