import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import CorrectionMark from './CorrectionMark.astro';

/** The corrections of one sheet's texts. */
const ofTexts = ({ corrections }: Publication, sheetId: string) =>
  corrections.filter((each) => each.sheetId === sheetId && each.text !== undefined);

export default examplesOf(CorrectionMark, {
  'A value that was corrected twice': (city) => {
    const observations = city('hoshizora').sheets.flatMap((sheet) => sheet.observations);
    const { corrections, unit } = firstOf(observations, (each) => each.corrections !== undefined);
    return { corrections, unit };
  },
  'A passage that was corrected': (city) => ({ corrections: ofTexts(city('maboroshi'), '2042/nijikake') }),
  'A passage whose old words are no longer given out': (city) => ({
    corrections: ofTexts(city('hoshizora'), '2021/101'),
  }),
  'Never corrected': { corrections: undefined, unit: '人' },
});
