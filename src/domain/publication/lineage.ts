/** A thing with what stands before and after it in its history. */
interface Descended<Item> {
  continues: readonly Item[];
  continuedBy: readonly Item[];
}

/**
 * How a thing came from what it continues: `redefined` one became one, which counts otherwise · `split` one became several ·
 * `merged` several became one.
 */
export type Succession = 'redefined' | 'split' | 'merged';

/** How a thing came from what it continues; nothing where it continues nothing. */
export function successionOf<Item extends Descended<Item>>({
  continues,
}: Descended<Item>): Succession | undefined {
  const [before, ...others] = continues;
  if (!before) return undefined;
  if (others.length > 0) return 'merged';
  return before.continuedBy.length > 1 ? 'split' : 'redefined';
}
