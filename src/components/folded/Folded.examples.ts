import { examplesOf } from '../../gallery/example.ts';
import Folded from './Folded.astro';

export default examplesOf(
  Folded,
  {
    'A part that is closed': { title: 'フィード、カタログ、アドレスの一覧' },
    'Under a heading, with a note': {
      title: 'ID とコードの表',
      heading: true,
      note: 'データに出てくる ID やコードを説明する表です。',
    },
  },
  { default: '<p>プログラムが自動で読み取るためのものです。</p>' },
);
