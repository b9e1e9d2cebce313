import { examplesOf } from '../../gallery/example.ts';
import ProseSections from './ProseSections.astro';

export default examplesOf(ProseSections, {
  'Two sections': {
    sections: [
      {
        id: 'aim',
        title: 'ねらい',
        paragraphs: ['市の取り組みを、だれでも見られるようにします。', '毎年度、新しくします。'],
      },
      { id: 'people', title: 'つくった人', paragraphs: ['企画課がつくりました。'] },
    ],
  },
  'No text of the city': { sections: [] },
});
