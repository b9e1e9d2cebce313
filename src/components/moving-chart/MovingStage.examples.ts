import { examplesOf } from '../../gallery/example.ts';
import MovingStage from './MovingStage.astro';

export default examplesOf(
  MovingStage,
  { 'The stage of one chart': { id: 'trend-chart', name: '年度を選ぶ：夜光バスの満足度' } },
  { default: '<p>見る年度</p>' },
);
