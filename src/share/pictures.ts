import { paths } from '../addresses.ts';
import { indicatorToday } from '../domain/over-years/indicator-today.ts';
import type { Indicator, Sheet } from '../domain/publication/publication.ts';
import type { Site } from '../schema/site.ts';
import { indicatorTitle } from '../text/indicator-page.ts';
import { indicatorPictureAlt, sheetPictureAlt } from '../text/share-picture.ts';
import { draw } from './draw.ts';
import { indicatorPicture } from './indicator-picture.ts';
import { sheetPicture } from './sheet-picture.ts';

/** The picture that stands for a page where a link to it is shared. */
export interface SharePicture {
  /** Where it lies, from `paths`. */
  path: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
  /** The PNG; the same content always gives the same bytes. */
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The picture of a sheet's page. */
export function sheetSharePicture(sheet: Sheet, site: Site): SharePicture {
  const path = paths.shareSheet(sheet.key);
  return {
    path,
    alt: sheetPictureAlt(sheet, site),
    bytes: () => draw(path, () => sheetPicture(sheet, site)),
  };
}

/** The picture of an indicator's page. */
export function indicatorSharePicture(indicator: Indicator, site: Site): SharePicture {
  const path = paths.shareIndicator(indicator.id);
  const today = indicatorToday(indicator);
  const title = indicatorTitle(today.statement.printed, today.statement.sheet);
  return {
    path,
    alt: indicatorPictureAlt(title, today, site),
    bytes: () => draw(path, () => indicatorPicture(indicator, site)),
  };
}
