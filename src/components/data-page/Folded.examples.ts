import { examplesOf } from '../../gallery/example.ts';
import Folded from './Folded.astro';

export default examplesOf(
  Folded,
  { 'A part that is closed': { title: 'フィード、カタログ、アドレスの一覧' } },
  { default: '<p>プログラムが自動で読み取るためのものです。</p>' },
);
