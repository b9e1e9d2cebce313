import { examplesOf } from '../../gallery/example.ts';
import PageTitle from './PageTitle.astro';

export default examplesOf(
  PageTitle,
  { 'A title with its lead': { title: '計画の指標', kicker: '指標' } },
  { default: '市が目標にした数字を、すべて並べました。' },
);
