import type { Indicator, Plan, Project, Publication, Sheet } from '../domain/publication/publication.ts';
import { firstOf } from './example.ts';

/** A sheet of an invented city by its id, 2021/103 or 2022/101.budget. @throws where it has none */
export function sheetOf(city: Publication, id: string): Sheet {
  return firstOf(city.sheets, (sheet) => sheet.id === id);
}

/** An indicator of an invented city by its id. @throws where it has none */
export function indicatorOf(city: Publication, id: string): Indicator {
  return firstOf(city.indicators, (indicator) => indicator.id === id);
}

/** A project of an invented city by its id. @throws where it has none */
export function projectOf(city: Publication, id: string): Project {
  return firstOf(city.projects, (project) => project.id === id);
}

/** A plan of an invented city by its id. @throws where it has none */
export function planOf(city: Publication, id: string): Plan {
  return firstOf(city.plans, (plan) => plan.id === id);
}
