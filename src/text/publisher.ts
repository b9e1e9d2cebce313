import type { Site } from '../schema/site.ts';

/** What the publisher is by its own name: 市, 町, 村, 区, 県 and the like; 自治体 where the name does not say it. */
export function publisherKind({ municipality: { name } }: Pick<Site, 'municipality'>): string {
  return /[市町村区県都道府]$/u.exec(name)?.[0] ?? '自治体';
}
