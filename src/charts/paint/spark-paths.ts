import type { LineLook, Scene } from '../scene/scene.ts';

/** A chart as small as a cell: paths in the coordinates of its scene, absent where there is nothing of theirs. */
export interface SparkPaths {
  /** Targets. */
  target?: string;
  /** From where it began, and what is planned: dotted. */
  link?: string;
  /** What was reached, and what is expected. */
  line?: string;
  /** Values, as lines of no length: with round ends they are dots, which are not drawn out with the cell as circles would be. */
  dots?: string;
}

/** Paints a scene in lines alone, because the numbers stand in the row. */
export function sparkPaths({ parts }: Scene): SparkPaths {
  const lines = (...looks: LineLook[]) =>
    parts
      .flatMap((part) => (part.is === 'line' && looks.includes(part.look) ? [part] : []))
      .map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`)
      .join('');
  const dots = parts
    .flatMap((part) => (part.is === 'circle' && part.look !== 'baseline' ? [part] : []))
    .map(({ x, y }) => `M${x} ${y}h0`)
    .join('');
  const paths = {
    target: lines('target', 'step'),
    link: lines('link', 'planned'),
    line: lines('actual', 'expected', 'span', 'quarter'),
    dots,
  };
  return Object.fromEntries(Object.entries(paths).filter(([, path]) => path !== ''));
}
