import { examplesOf } from '../../gallery/example.ts';
import PassageText from './PassageText.astro';

const passage = (list: boolean) => ({
  passage: {
    field: { id: 'issues', label: '課題', of: 'sheet' as const, list },
    paragraphs: ['夏の流星群の夜に雨が続いた。', '屋内の催しを用意する必要がある。'],
    isPrimary: true,
  },
});

export default examplesOf(PassageText, {
  'Items of a list': passage(true),
  Paragraphs: passage(false),
  'A text that our reading cannot place': {
    passage: { ...passage(false).passage, paragraphs: [], absence: 'unplaced' as const },
  },
});
