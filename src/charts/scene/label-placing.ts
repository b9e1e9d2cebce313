import { crosses, overlap, type FluidBox, type FluidLine } from './fluid-box.ts';
import { boxOf, keptInside, type Label, type TypeSizes } from './label.ts';

/** A label that is wanted: where it may stand, best place first. */
export interface WantedLabel {
  places: Label[];
  /** Shorter spellings, asked only where none of the places is free. */
  otherwise?: Label[];
  /** Never left out: where nothing is free it takes the place that is least in the way. */
  required?: boolean;
}

/** What stands in the picture already. Nothing is written over `solid`; `soft` is avoided, by its weight. */
export interface Obstacles {
  solid: FluidBox[];
  soft: { shape: FluidBox | FluidLine; weight: number }[];
  /** Labels stay between these heights. */
  top: number;
  bottom: number;
}

/** The widths at which a set of labels must stand clear, narrowest first, and its font sizes. */
export interface Band {
  name: string;
  widths: number[];
  sizes: TypeSizes;
}

/**
 * Finds a place for every label, in the order of their importance, so that none covers another at any width of the band.
 * What finds no place is left out: the table beside the picture carries every number.
 */
export function placeLabels(wanted: readonly WantedLabel[], obstacles: Obstacles, band: Band): Label[] {
  const solid = [...obstacles.solid];
  return wanted.flatMap(({ places, otherwise = [], required = false }): Label[] => {
    const weigh = (place: Label, order: number) => weighed(place, order, solid, obstacles, band);
    const best = bestOf(places, weigh);
    const found = best?.blocked === 0 ? best : (bestOf(otherwise, weigh, 0) ?? best);
    if (!found || (found.blocked > 0 && !required)) return [];
    solid.push(found.box);
    return [found.label];
  });
}

interface Weighed {
  label: Label;
  box: FluidBox;
  blocked: number;
  cost: number;
}

/** The best of some places: free before blocked, then the least in the way. A free place that nothing touches ends the search. */
function bestOf(
  places: readonly Label[],
  weigh: (place: Label, order: number) => Weighed,
  mostBlocked = Infinity,
): Weighed | undefined {
  let best: Weighed | undefined;
  for (const [order, place] of places.entries()) {
    if (best && best.blocked === 0 && best.cost <= order) break;
    const next = weigh(place, order);
    if (next.blocked > mostBlocked) continue;
    if (!best || next.blocked < best.blocked || (next.blocked === best.blocked && next.cost < best.cost))
      best = next;
  }
  return best;
}

function weighed(
  place: Label,
  order: number,
  solid: readonly FluidBox[],
  { soft, top, bottom }: Obstacles,
  { widths, sizes }: Band,
): Weighed {
  const label = keptInside(place, sizes, widths[0] ?? 0);
  const box = boxOf(label, sizes);
  const air = grown(box);
  const hits = (shape: FluidBox | FluidLine) =>
    widths.some((width) => ('from' in shape ? crosses(shape, air, width) : overlap(air, shape, width)));
  const outside = box.top < top || box.bottom > bottom;
  return {
    label,
    box,
    blocked: solid.filter(hits).length + (outside ? 1 : 0),
    cost: order + soft.reduce((sum, { shape, weight }) => sum + (hits(shape) ? weight : 0), 0),
  };
}

/** Letters need a little air to be told apart. */
function grown({ left, right, top, bottom }: FluidBox): FluidBox {
  return {
    left: { ...left, px: left.px - 3 },
    right: { ...right, px: right.px + 3 },
    top,
    bottom,
  };
}
