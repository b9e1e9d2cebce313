import type { Publication } from '../../domain/publication/publication.ts';
import type { SearchRecord } from '../../search/record.ts';
import { examplesOf } from '../../gallery/example.ts';
import Everything from './Everything.astro';

const indicators = (count: number) =>
  Array.from({ length: count }, (_, index): SearchRecord => ({
    kind: 'indicator',
    title: `指標 ${index + 1}`,
    path: `indicators/i-${index + 1}/`,
    context: '',
    text: [],
  }));

const everything = ({ vocabulary }: Publication, count: number) => ({
  measures: [],
  records: indicators(count),
  vocabulary,
});

export default examplesOf(Everything, {
  'As many indicators as are listed': (city) => everything(city('tsukimi'), 400),
  'More indicators than are listed': (city) => everything(city('tsukimi'), 401),
});
