import { examplesOf } from '../../gallery/example.ts';
import SourceName from './SourceName.astro';

const named = { publisher: 'つきみ市', title: 'つきみ市総合計画' };

export default examplesOf(SourceName, {
  'A document with an address': { source: { ...named, url: 'https://example.org/keikaku.pdf' } },
  'A document on paper alone': { source: named },
});
