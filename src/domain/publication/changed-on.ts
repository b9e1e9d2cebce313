import { once } from './once.ts';
import type { Publication, Sheet } from './publication.ts';

/** The days (YYYY-MM-DD) on which something appeared here and was last changed, as the content says; absent where it does not. */
export interface ChangeDays {
  first?: string;
  last?: string;
}

/**
 * When what some sheets say appeared here, and when it last changed: by the days on which they were registered, put right and
 * answered. Where no sheet says a day, it is that of the data as a whole. Never the day of a build.
 */
export function changeDaysOf(sheets: readonly Sheet[], publication: Publication): ChangeDays {
  const answers = answersBySheet(publication);
  const registered = sheets.flatMap(({ record }) => record.recorded ?? []);
  const later = sheets.flatMap(({ id, corrections }) => [
    ...corrections.map(({ date }) => date),
    ...(answers.get(id) ?? []),
  ]);
  const last = [...registered, ...later].sort().at(-1) ?? wholeChangedOn(publication);
  const first = registered.length === sheets.length ? registered.sort().at(0) : undefined;
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

/** When anything of the publication last changed: the day that the site says, or the last that one of its files says. */
export const wholeChangedOn = once(({ site, sheets, corrections, answers, releases }: Publication) =>
  [
    ...(site.updated === undefined ? [] : [site.updated]),
    ...sheets.flatMap(({ record }) => record.recorded ?? []),
    ...corrections.map(({ date }) => date),
    ...answers.map(({ answeredOn }) => answeredOn),
    ...releases.map(({ date }) => date),
  ]
    .sort()
    .at(-1),
);

const answersBySheet = once(({ answers }: Publication) => {
  const bySheet = Map.groupBy(answers, ({ sheet }) => sheet);
  return new Map([...bySheet].map(([id, of]) => [id, of.map(({ answeredOn }) => answeredOn)]));
});
