import { examplesOf } from '../../gallery/example.ts';
import GradeMark from './GradeMark.astro';

export default examplesOf(GradeMark, {
  'A letter drawn elsewhere on the page': { grade: { grade: 'S', label: '目標達成', tone: 'reached' } },
  'A word': { grade: { grade: '現状維持' } },
});
