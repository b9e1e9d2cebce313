import { paths } from '../addresses.ts';
import { once } from '../domain/publication/once.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { newestSheet } from '../domain/publication/selection.ts';
import { sheetPictureAlt } from '../text/share-picture.ts';

/** The share picture of a page that has none of its own: that of the sheet which was written last; none where there is no sheet. */
export const sitePicture = once((publication: Publication): { path: string; alt: string } | undefined => {
  const sheet = newestSheet(publication);
  return sheet && { path: paths.shareSheet(sheet.key), alt: sheetPictureAlt(sheet, publication.site) };
});
