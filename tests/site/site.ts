/** The sites that tests may ask for. */
const sites = [
  /** That of the real content, built for the root of a host. */
  'root',
  /** The same under `subPath`. */
  'sub',
  /** The same as `root`, built a second time in another time zone and language. */
  'again',
  /** That of the invented はじまり町, as `npm run city:new` writes it: no measure, no sheet, no department. */
  'hajimari',
  /** That of the invented city 星空市, for the root of a host. */
  'hoshizora',
  /** That of the invented town 雪ぐに町: three axes of rating and no rule. */
  'yukiguni',
  /** That of the invented village まぼろし村, whose content has every field of the schema. */
  'maboroshi',
] as const;

export type Site = (typeof sites)[number];

export function isSite(name: string): name is Site {
  return sites.some((site) => site === name);
}

/** The address that every site but maboroshi's is built for. */
export const siteUrl = 'https://sheets.example.jp';

/** The path that `sub` is served under. */
export const subPath = '/sub/path';

/** The address of maboroshi's site: that of its own content. */
export const maboroshiUrl = 'https://shirushi.maboroshi.example';
