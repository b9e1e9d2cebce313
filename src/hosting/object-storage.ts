import { fits, headerRules } from './header-rules.ts';

/** What one command sends: from a folder of the site, the files that fit one pattern and none of others. */
interface Shipment {
  /** The folder below the home page, with a slash at its end; empty for all. */
  inside: string;
  pattern: string;
  but: string[];
  type: string;
  caching: string;
}

const rulesOf = (name: string) =>
  headerRules.flatMap(({ for: patterns, say }) => {
    const value = say[name];
    return value === undefined ? [] : patterns.map((pattern) => ({ pattern, value }));
  });

const folderOf = (pattern: string) => /^[^*]*\//.exec(pattern)?.[0] ?? '';

/** What is for hosts and for the next build, and for no reader. */
const unsent = ['_headers', '.measure-sheets'];

/**
 * The commands that put a built site into storage like Amazon's S3, where each object keeps its own media type and caching: what bears
 * a hash first, so that no page there ever names what is not there yet, then the rest, each file by one command alone; what is gone
 * from the site goes last. Such storage sends neither policies nor leave to read from other sites: what stands before it has to.
 * @param site folder of the built site
 * @param bucket with the path of the home page in it: `s3://sheets`
 * @param files of the site, by their paths in it
 */
export function syncCommands(site: string, bucket: string, files: readonly string[]): string {
  const sent = shipments().filter((shipment) => files.some((file) => holds(shipment, file)));
  const last = [...unsent.map((name) => `--exclude ${quoted(name)}`), '--delete', '--size-only'];
  return [
    ...sent.map(({ inside, pattern, but, type, caching }) =>
      sync(inside, [
        `--exclude ${quoted('*')}`,
        `--include ${quoted(pattern)}`,
        ...but.map((each) => `--exclude ${quoted(each)}`),
        `--content-type ${quoted(type)}`,
        `--cache-control ${quoted(caching)}`,
      ]),
    ),
    sync('', last),
    '',
  ].join('\n');

  function sync(inside: string, options: readonly string[]): string {
    return ['aws s3 sync', quoted(`${site}/${inside}`), quoted(`${bucket}/${inside}`), ...options].join(' ');
  }
}

/** Each media type with each caching; of two rules for one file the later counts, so that the earlier leaves it out. */
function shipments(): Shipment[] {
  const [usual, ...lasting] = rulesOf('Cache-Control');
  const types = rulesOf('Content-Type').map(({ pattern, value }, index, all) => ({
    pattern,
    type: value,
    but: all.slice(index + 1).flatMap((later) => (mayMeet(pattern, later.pattern) ? later.pattern : [])),
  }));
  const kept = lasting.flatMap(({ pattern: place, value }) =>
    types.flatMap(({ pattern, type }) =>
      pattern.startsWith('*.') && mayMeet(pattern, place)
        ? { inside: folderOf(place), pattern, but: [], type, caching: value }
        : [],
    ),
  );
  const others = types.map(({ pattern, type, but }) => ({
    inside: '',
    pattern,
    but: [...but, ...lasting.map((each) => each.pattern).filter((place) => mayMeet(pattern, place))],
    type,
    caching: usual?.value ?? '',
  }));
  return [...kept, ...others];
}

/** Whether some file may fit both patterns. */
function mayMeet(one: string, other: string): boolean {
  const [, end = ''] = one.split('*');
  const [, otherEnd = ''] = other.split('*');
  return end.endsWith(otherEnd) || otherEnd.endsWith(end);
}

function holds({ inside, pattern, but }: Shipment, file: string): boolean {
  if (!file.startsWith(inside)) return false;
  const rest = file.slice(inside.length);
  return fits(pattern, rest) && !but.some((each) => fits(each, rest));
}

const quoted = (words: string) => `'${words.replaceAll("'", `'\\''`)}'`;
