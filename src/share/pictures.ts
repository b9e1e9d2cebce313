import { paths } from '../addresses.ts';
import { indicatorToday } from '../domain/over-years/indicator-today.ts';
import { leadingIndicators } from '../domain/publication/leading-indicator.ts';
import {
  picturedOfIndicator,
  picturedOfMeasure,
  picturedOfProject,
  type Pictured,
} from '../domain/publication/pictured.ts';
import { once } from '../domain/publication/once.ts';
import type {
  Indicator,
  Measure,
  Plan,
  Project,
  Publication,
  Sheet,
} from '../domain/publication/publication.ts';
import { indicatorTitle } from '../text/indicator-page.ts';
import { indicatorPictureAlt, overviewPictureAlt, sheetPictureAlt } from '../text/share-picture.ts';
import { draw } from './draw.ts';
import { indicatorPicture } from './indicator-picture.ts';
import { overviewPicture } from './overview-picture.ts';
import { sheetPicture } from './sheet-picture.ts';
import { shownIndicator } from './shown-indicator.ts';
import { shownPlan, shownSite } from './shown-overview.ts';
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

/** Every picture of a site: of itself, its plans, its sheets, and the indicators that lead. */
export function everyPicture(publication: Publication): SharePicture[] {
  const { plans, sheets, indicators } = publication;
  const all: Pictured[] = [
    'site',
    ...plans.map((plan) => ({ plan })),
    ...sheets.map((sheet) => ({ sheet })),
    ...leadingIndicators(indicators).map((indicator) => ({ indicator })),
  ];
  return all.map((of) => sharePicture(of, publication));
}

/** The picture of the home page, and of every page that has none of its own. */
export const siteSharePicture = once((publication: Publication) => sharePicture('site', publication));

/** The picture of a plan's page. */
export const planSharePicture = (plan: Plan, publication: Publication) => sharePicture({ plan }, publication);

/** The picture of a sheet's page. */
export const sheetSharePicture = (sheet: Sheet, publication: Publication) =>
  sharePicture({ sheet }, publication);

/** The picture of an indicator's page. */
export const indicatorSharePicture = (indicator: Indicator, publication: Publication) =>
  sharePicture(picturedOfIndicator(indicator), publication);

/** The picture of a project's page. */
export const projectSharePicture = (project: Project, publication: Publication) =>
  sharePicture(picturedOfProject(project), publication);

/** The picture of a measure's page, where it has a sheet. */
export function measureSharePicture(measure: Measure, publication: Publication): SharePicture | undefined {
  const pictured = picturedOfMeasure(measure);
  return pictured && sharePicture(pictured, publication);
}

function sharePicture(of: Pictured, publication: Publication): SharePicture {
  const { site } = publication;
  const path = paths.share(of);
  if (of === 'site' || 'plan' in of) {
    const shown = of === 'site' ? shownSite(publication) : shownPlan(of.plan, publication);
    return {
      path,
      alt: overviewPictureAlt(shown.name, shown.counts, site),
      bytes: () => draw(path, shown, overviewPicture),
    };
  }
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
