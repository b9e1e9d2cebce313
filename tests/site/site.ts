/** The address that every site is built for whose content is not to say its own. */
export const siteUrl = 'https://sheets.example.jp';

/** The path that `sub` is served under. */
export const subPath = '/sub/path';

/** The address of maboroshi's site: that of its own content. */
const maboroshiUrl = 'https://shirushi.maboroshi.example';

/** What a site is built of, and where it is to stand. */
interface BuildPlan {
  /** What it is, after the words «the site …». */
  name: string;
  /** Folder of its content. */
  content: string;
  /** Host of its pages. */
  origin: string;
  /** Path of its home page, with a slash at its end. */
  base: string;
}

const at = (name: string, content: string, { origin = siteUrl, base = '/' } = {}): BuildPlan => ({
  name,
  content,
  origin,
  base,
});

/** The content folder of an invented city. */
const city = (name: string) => `tests/cities/${name}/content`;

/** The sites that tests may ask for. */
export const buildPlans = {
  root: at('at the root of a host', 'content'),
  sub: at('under a path', 'content', { base: `${subPath}/` }),
  again: at('built a second time in another time zone and language', 'content'),
  hajimari: at('of a town that has just begun', city('hajimari')),
  hoshizora: at('of another city', city('hoshizora')),
  yukiguni: at('of a town with other scales', city('yukiguni')),
  maboroshi: at('of a village that fills in every field', city('maboroshi'), { origin: maboroshiUrl }),
  yukiakari: at('of a town that judges each 事務事業', city('yukiakari')),
  hotaru: at('of a village with KPIs and nothing else', city('hotaru')),
};

export type Site = keyof typeof buildPlans;

/** The sites whose pages every sweep reads: each content once, and the real one under a path as well. */
export const sweptSites = [
  'root',
  'sub',
  'hajimari',
  'hoshizora',
  'yukiguni',
  'maboroshi',
  'yukiakari',
  'hotaru',
] as const satisfies Site[];

export function isSite(name: string): name is Site {
  return Object.hasOwn(buildPlans, name);
}
