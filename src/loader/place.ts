import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type { PathStep } from '../schema/path-step.ts';
import { writtenPath } from './written-path.ts';

/** Where something stands in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Tells where a path stands in a YAML text. The text is parsed once, and only when a place is asked for. */
export function placesIn(text: string): (path: readonly PathStep[], at?: 'value' | 'key') => Place {
  const lineCounter = new LineCounter();
  const options = { schema: 'failsafe', lineCounter, logLevel: 'silent', uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  const { contents } = document;
  const data: unknown = document.toJS({ maxAliasCount: -1 });
  return (path, at = 'value') => {
    const { line, col } = lineCounter.linePos(contents ? offsetOf(contents, writtenPath(data, path), at) : 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

/** The offset of a path, or of its nearest ancestor that is written. */
function offsetOf(root: Node, path: readonly PathStep[], at: 'value' | 'key'): number {
  let node: Node = root;
  let key: number | undefined;
  for (const [index, step] of path.entries()) {
    const item: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    const pair: Pair | undefined = isMap(node)
      ? node.items.find(({ key: each }) => isScalar(each) && String(each.value) === String(step))
      : undefined;
    if (pair && isScalar(pair.key)) {
      key = pair.key.range?.[0];
      if (at === 'key' && index === path.length - 1) break;
    }
    const next = pair ? pair.value : item;
    if (!isNode(next)) break;
    if (!pair) key = undefined;
    node = next;
  }
  const start = node.range?.[0] ?? 0;
  const written = isScalar(node) && node.source !== '' && node.range !== undefined;
  return at === 'value' && written ? start : (key ?? start);
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
