import { examplesOf } from '../../gallery/example.ts';
import LetterMark from './LetterMark.astro';

const said = (grade: string) => `令和7年度 達成度 ${grade}`;

export default examplesOf(LetterMark, {
  'Reached, leading to its sheet': {
    grade: { grade: 'S', label: '目標を達成', tone: 'reached' },
    said: '令和7年度 達成度 S（目標を達成）',
    href: '/measures/11/2025/',
  },
  Up: { grade: { grade: 'A', tone: 'up' }, said: said('A') },
  'Slightly up': { grade: { grade: 'B', tone: 'slightly_up' }, said: said('B') },
  Level: { grade: { grade: 'C', tone: 'level' }, said: said('C') },
  Down: { grade: { grade: 'D', tone: 'down' }, said: said('D') },
  'None, a dash': { grade: { grade: '―', tone: 'none' }, said: said('―') },
  'Two characters': { grade: { grade: '達成', tone: 'reached' }, said: said('達成') },
});
