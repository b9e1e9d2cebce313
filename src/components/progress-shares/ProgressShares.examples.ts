import type { Publication } from '../../domain/publication/publication.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import ProgressShares from './ProgressShares.astro';

const progressOn = (city: Publication, id: string) => {
  const sheet = sheetOf(city, id);
  return { sheet, progress: firstOf([sheet.record.progress].flatMap((progress) => progress ?? [])) };
};

export default examplesOf(ProgressShares, {
  'Shares that tell how many projects each step has': (city) => progressOn(city('hoshizora'), '2021/101'),
  'Printed counts and a remark': (city) => progressOn(city('maboroshi'), '2042/nijikake'),
});
