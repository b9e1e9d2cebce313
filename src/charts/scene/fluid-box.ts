/** A place across a picture of unknown width: a share of the width in percent, and pixels to its right. */
export interface Across {
  percent: number;
  px: number;
}

/** A box whose sides move with the width of the picture, while its text and marks keep their size. */
export interface FluidBox {
  left: Across;
  right: Across;
  top: number;
  bottom: number;
}

/** Where a place is at a width, in pixels. */
export function at({ percent, px }: Across, width: number): number {
  return (percent / 100) * width + px;
}

/** Whether two boxes overlap at a width. */
export function overlap(one: FluidBox, other: FluidBox, width: number): boolean {
  return (
    one.top < other.bottom &&
    other.top < one.bottom &&
    at(one.left, width) < at(other.right, width) &&
    at(other.left, width) < at(one.right, width)
  );
}

/** A box around a point, so many pixels to each side. */
export function around(percent: number, y: number, radius: number): FluidBox {
  return {
    left: { percent, px: -radius },
    right: { percent, px: radius },
    top: y - radius,
    bottom: y + radius,
  };
}

/** A straight line from left to right: percent of the width, pixels from the top. */
export interface FluidLine {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** Whether a line runs through a box at a width. */
export function crosses({ from, to }: FluidLine, box: FluidBox, width: number): boolean {
  const [start, end] = [(from.x / 100) * width, (to.x / 100) * width];
  const left = Math.max(start, at(box.left, width));
  const right = Math.min(end, at(box.right, width));
  if (left >= right) return false;
  const y = (x: number) => from.y + ((to.y - from.y) * (x - start)) / (end - start);
  return Math.min(y(left), y(right)) < box.bottom && Math.max(y(left), y(right)) > box.top;
}
