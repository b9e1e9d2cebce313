import type {
  Indicator,
  IndicatorOnSheet,
  Plan,
  Project,
  Publication,
  Sheet,
} from '../domain/publication/publication.ts';
import { firstOf, withId } from './example.ts';

/** A sheet of an invented city by its id, 2021/103 or 2022/101.budget. @throws where it has none */
export function sheetOf(city: Publication, id: string): Sheet {
  return withId(city.sheets, id);
}

/** An indicator of an invented city by its id. @throws where it has none */
export function indicatorOf(city: Publication, id: string): Indicator {
  return withId(city.indicators, id);
}

/** An indicator as a sheet of an invented city states it. @throws where it does not */
export function statedOn(city: Publication, sheetId: string, id: string): IndicatorOnSheet {
  return firstOf(sheetOf(city, sheetId).indicators, ({ printed }) => printed.id === id);
}

/** A project of an invented city by its id. @throws where it has none */
export function projectOf(city: Publication, id: string): Project {
  return withId(city.projects, id);
}

/** A plan of an invented city by its id. @throws where it has none */
export function planOf(city: Publication, id: string): Plan {
  return withId(city.plans, id);
}
