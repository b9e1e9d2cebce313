import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import type { WorkedRating } from '../../domain/rating/worked-rating.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { Asked } from '../asked.ts';
import { ratedThing } from '../rated-thing.ts';

/** A sheet prints one letter, and its own numbers work out to another by the plan's rule. */
export interface LettersApart extends Asked {
  rule: 'letters_apart';
  rating: Rating;
  printed: SheetIndicator;
  /** The project whose outcome it is. */
  project?: SheetProject;
  /** The sheet's letter. */
  published: string;
  /** Ours, with its arithmetic. */
  worked: WorkedRating & { grade: string };
}

/** Asks wherever the two letters differ. One that cannot be checked, such as an S that also covers 見込み, does not differ. */
export function lettersApart(sheet: Sheet): LettersApart[] {
  return sheet.ratings.flatMap((rating): LettersApart[] => {
    const { published, worked, agrees } = rating;
    const { indicator: printed, project, about } = ratedThing(rating, sheet);
    if (agrees !== 'no' || !printed || published === undefined || worked?.grade === undefined) return [];
    return [
      {
        rule: 'letters_apart',
        sheet,
        ...about,
        rating,
        printed,
        ...(project ? { project } : {}),
        published,
        worked: { ...worked, grade: worked.grade },
      },
    ];
  });
}
