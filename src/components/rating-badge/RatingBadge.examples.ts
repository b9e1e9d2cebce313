import { examplesOf } from '../../gallery/example.ts';
import RatingBadge from './RatingBadge.astro';

export default examplesOf(RatingBadge, {
  'Reached, with its meaning beside it': {
    grade: { grade: 'S', label: '目標達成', tone: 'reached' },
    words: true,
  },
  'Up, large': { grade: { grade: 'A', label: '10%以上の上昇', tone: 'up' }, size: 'l' },
  'Slightly up, small': { grade: { grade: 'B', label: '上昇', tone: 'slightly_up' }, size: 's' },
  Level: { grade: { grade: 'C', label: '横ばい', tone: 'level' } },
  Down: { grade: { grade: 'D', label: '下降', tone: 'down' } },
  'None, a dash': { grade: { grade: '―', label: '判定できない', tone: 'none' } },
  'A word of fourteen characters': { grade: { grade: '計画どおりに進めることが適当' } },
  'A word with a tone': { grade: { grade: 'やや良好', tone: 'up' } },
  'Two characters with a tone': { grade: { grade: '達成', tone: 'reached' } },
  'Without a tone, two characters': { grade: { grade: '達成', label: 'できたこと' } },
});
