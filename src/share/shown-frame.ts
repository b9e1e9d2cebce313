import type { Site } from '../schema/site.ts';
import { unofficialLine } from '../text/site.ts';

/** What every picture says around its subject. */
export interface ShownFrame {
  site: string;
  /** The 非公式 line of a site that is one. */
  unofficial?: { lead: string; rest: string };
  /** The document its numbers come from. */
  source: string;
}

/** Says whose site a picture is of, and from which document. */
export function shownFrame(site: Site, source: string): ShownFrame {
  const unofficial = unofficialLine(site);
  return { site: site.name, ...(unofficial ? { unofficial } : {}), source };
}
