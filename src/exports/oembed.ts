import type { IndicatorToday } from '../domain/over-years/indicator-today.ts';
import type { Site } from '../schema/site.ts';
import { embedHeight, embedLine, embedTitle, embedWidth } from '../text/embed.ts';

/** What a program is told that wants to put an indicator's chart into another page (oEmbed 1.0, https://oembed.com). */
export function oembed(
  { page, home }: { page: string; home: string },
  today: IndicatorToday,
  site: Site,
): Record<string, string | number> {
  return {
    version: '1.0',
    type: 'rich',
    title: embedTitle(today, site),
    provider_name: site.name,
    provider_url: home,
    html: embedLine(page, today, site),
    width: embedWidth,
    height: embedHeight(today),
  };
}
