import type { Grade, RatingScale } from '../schema/rating-scale.ts';

/** The letters of one year; undefined where no sheet of the year is registered, which is not the same as none. */
export interface DistributionYear {
  year: number;
  /** Published letters; undefined for a subject without one. */
  letters?: readonly (string | undefined)[];
}

/** How often each letter was given, by year. Letters are counted and never added up into one figure. */
export interface Distribution {
  years: { year: number; registered: boolean; total: number }[];
  /** In the order of the scale; a letter outside it stands last. */
  grades: {
    grade: string;
    label?: string;
    tone?: NonNullable<Grade['tone']>;
    counts: (number | undefined)[];
  }[];
}

/** Counts published letters by year over a plan's scale. */
export function distributionOf(years: readonly DistributionYear[], { grades }: RatingScale): Distribution {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  const known = new Set(grades.map(({ grade }) => grade));
  const given = ordered.flatMap(({ letters = [] }) => letters.flatMap((letter) => letter ?? []));
  const others = [...new Set(given)].filter((letter) => !known.has(letter)).map((grade) => ({ grade }));
  const counts = (grade: string) =>
    ordered.map(({ letters }) => letters && letters.filter((letter) => letter === grade).length);
  return {
    years: ordered.map(({ year, letters }) => ({
      year,
      registered: letters !== undefined,
      total: letters?.filter((letter) => letter !== undefined).length ?? 0,
    })),
    grades: [
      ...grades.map(({ grade, label, tone }) => ({
        grade,
        label,
        ...(tone === undefined ? {} : { tone }),
        counts: counts(grade),
      })),
      ...others.map(({ grade }) => ({ grade, counts: counts(grade) })),
    ],
  };
}
