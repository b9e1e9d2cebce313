import { movedCount, type Moved } from '../../domain/rating/moved.ts';
import { sameLetter } from '../../text/moved.ts';

/** The axes of a year that have something to show, and those on which nothing moved, which are told together. */
export function movedApart(axes: readonly Moved[]): { shown: Moved[]; still: Moved[] } {
  // One axis alone says for itself that nothing moved on it.
  if (axes.length < 2) return { shown: [...axes], still: [] };
  const moves = (moved: Moved) => movedCount(moved) > 0 || moved.same.some((move) => sameLetter(move));
  return { shown: axes.filter(moves), still: axes.filter((moved) => !moves(moved)) };
}

/** The place of an axis among them on its page: `moved`, `moved-need`; `moved-still` where nothing moved. */
export function movedPlace(moved: Moved, axes: readonly Moved[], place = 'moved'): string {
  const { shown, still } = movedApart(axes);
  const [first] = shown.length > 0 ? shown : still;
  if (moved === first || (shown.length === 0 && still.includes(moved))) return place;
  return still.includes(moved) ? `${place}-still` : `${place}-${moved.axis.id}`;
}
