import { paths } from '../addresses.ts';
import { indicatorToday } from '../domain/over-years/indicator-today.ts';
import { leadingIndicators } from '../domain/publication/leading-indicator.ts';
import {
  picturedOfIndicator,
  picturedOfMeasure,
  picturedOfProject,
  type Pictured,
} from '../domain/publication/pictured.ts';
import type { Indicator, Measure, Project, Publication, Sheet } from '../domain/publication/publication.ts';
import type { Site } from '../schema/site.ts';
import { indicatorTitle } from '../text/indicator-page.ts';
import { indicatorPictureAlt, sheetPictureAlt } from '../text/share-picture.ts';
import { draw } from './draw.ts';
import { indicatorPicture } from './indicator-picture.ts';
import { sheetPicture } from './sheet-picture.ts';
import { shownIndicator } from './shown-indicator.ts';
import { shownSheet } from './shown-sheet.ts';

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
export const sheetSharePicture = (sheet: Sheet, site: Site) => sharePicture({ sheet }, site);

/** The picture of an indicator's page. */
export const indicatorSharePicture = (indicator: Indicator, site: Site) =>
  sharePicture(picturedOfIndicator(indicator), site);

/** The picture of a project's page. */
export const projectSharePicture = (project: Project, site: Site) =>
  sharePicture(picturedOfProject(project), site);

/** The picture of a measure's page, where it has a sheet. */
export function measureSharePicture(measure: Measure, site: Site): SharePicture | undefined {
  const pictured = picturedOfMeasure(measure);
  return pictured && sharePicture(pictured, site);
}

/** The indicators that have pictures of their own. */
export function ownIndicatorPictures({
  indicators,
  site,
}: Publication): { id: string; picture: SharePicture }[] {
  return leadingIndicators(indicators).map((indicator) => ({
    id: indicator.id,
    picture: sharePicture({ indicator }, site),
  }));
}

function sharePicture(of: Pictured, site: Site): SharePicture {
  const path = paths.share(of);
  if ('sheet' in of) {
    const { sheet } = of;
    return {
      path,
      alt: sheetPictureAlt(sheet, site),
      bytes: () => draw(path, shownSheet(sheet, site), sheetPicture),
    };
  }
  const { indicator } = of;
  const today = indicatorToday(indicator);
  const title = indicatorTitle(today.statement.printed, today.statement.sheet);
  return {
    path,
    alt: indicatorPictureAlt(title, today, site),
    bytes: () => draw(path, shownIndicator(indicator, site), indicatorPicture),
  };
}
