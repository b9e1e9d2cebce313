import { examplesOf } from '../../gallery/example.ts';
import Section from './Section.astro';

export default examplesOf(
  Section,
  {
    'A heading alone': { id: 'costs', title: '事業費' },
    'A number on the paper and a lead': {
      id: 'indicators',
      title: '指標',
      kicker: '（1）',
      lead: '目標にした数字です。',
    },
    'A lead with a hard word': (city) => ({
      id: 'rainbow',
      title: '虹',
      lead: '朝の[彩虹](sainiji)と、夜の[月虹](gekkou)です。',
      glossary: city('maboroshi').glossary,
    }),
    'The body in the whole width': { id: 'list', title: '一覧', lead: 'すべてです。', full: true },
  },
  { default: '<p>本文です。</p>', lead: '<p>もう一言です。</p>' },
);
