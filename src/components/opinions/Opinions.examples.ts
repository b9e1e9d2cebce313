import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import Opinions from './Opinions.astro';

const opinionsOn = ({ sheets, glossary }: Publication, id: string) => {
  const { record, corrections, vocabulary } = withId(sheets, id);
  return {
    opinions: record.opinions,
    corrections,
    words: { id: 'opinions', kicker: '（3）', title: '委員会の意見と担当課の考え' },
    glossary,
    vocabulary,
  };
};

export default examplesOf(Opinions, {
  'Several opinions': (city) => opinionsOn(city('hoshizora'), '2021/101'),
  'Numbers far from one': (city) => opinionsOn(city('maboroshi'), '2042/nijikake'),
});
