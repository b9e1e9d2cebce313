import { once } from './once.ts';
import type { Publication } from './publication.ts';

/** What the sheets of a publication have something of; of the rest no page, menu entry or sentence speaks (schema/README: the form is data). */
export interface Holding {
  indicators: boolean;
  projects: boolean;
  /** Any amount of 事業費. */
  money: boolean;
  ratings: boolean;
  opinions: boolean;
  departments: boolean;
}

/** Decided once for everything that is published. */
export const holdingOf = once(({ indicators, projects, sheets, departments }: Publication): Holding => ({
  indicators: indicators.length > 0,
  projects: projects.length > 0,
  money: sheets.some(({ costs }) => costs.some(({ item, yen }) => item === 'cost' && yen !== undefined)),
  ratings: sheets.some(({ ratings }) => ratings.some(({ grade }) => grade !== undefined)),
  opinions: sheets.some(({ record }) => record.opinions.length > 0),
  departments: departments.length > 0,
}));
