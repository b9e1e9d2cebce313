import { Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';

/** How often each function of a folder was called; a callback has the name of the function that holds it, and its place in it. */
export type Calls = Map<string, number>;

interface Coverage {
  result: { url: string; functions: { functionName: string; ranges: Range[] }[] }[];
}

interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

/**
 * Counts the calls of a piece of work within a folder of the project (`src/domain/`). A callback is called once for each
 * element that is looked at, so that its count is how much of a list was visited. Counting slows everything down, but what is
 * counted is the same on every machine.
 */
export function countCalls(folder: string, work: () => void): Calls {
  const session = new Session();
  session.connect();
  const post = (method: string, parameters: object = {}): unknown => {
    let answer: unknown;
    // Of a session in the same thread the answer is there at once.
    session.post(method, parameters, (error: Error | null, result: unknown) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  try {
    post('Profiler.enable');
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    return namedCalls(post('Profiler.takePreciseCoverage') as Coverage, folder);
  } finally {
    post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

function namedCalls({ result }: Coverage, folder: string): Calls {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const calls: Calls = new Map();
  for (const { url, functions } of result) {
    const file = url.replace(/^file:\/\//u, '').replace(root, '');
    if (!file.startsWith(folder)) continue;
    const outer: { name: string; range: Range; callbacks: number }[] = [];
    for (const { functionName, ranges } of functions) {
      const [range] = ranges;
      if (!range) continue;
      const holder = outer.findLast((each) => holds(each.range, range));
      if (functionName !== '') outer.push({ name: functionName, range, callbacks: 0 });
      else if (holder) holder.callbacks += 1;
      const callback = `${holder?.name ?? 'the module'}, callback ${holder?.callbacks ?? 0}`;
      const name = functionName === '' ? callback : functionName;
      const key = `${file.slice(folder.length)} ${name}`;
      calls.set(key, (calls.get(key) ?? 0) + range.count);
    }
  }
  return calls;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.startOffset <= inner.startOffset && inner.endOffset <= outer.endOffset;
}
