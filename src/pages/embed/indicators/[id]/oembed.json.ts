import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, paths } from '../../../../addresses.ts';
import { embedPages } from '../../../../components/indicator-page/embed-pages.ts';
import { indicatorView } from '../../../../components/indicator-page/indicator-view.ts';
import { loadPublication } from '../../../../load-publication.ts';
import { oembed } from '../../../../exports/oembed.ts';

/** What a program is told that wants to put an indicator's chart into another page. */
export const getStaticPaths = (async () => {
  const publication = await loadPublication();
  const { site } = publication;
  return embedPages(publication).map((indicator) => {
    const { today } = indicatorView(indicator);
    const addresses = { page: absolute(paths.embedIndicator(indicator.id)), home: absolute(paths.home) };
    return { params: { id: indicator.id }, props: { answer: oembed(addresses, today, site) } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ answer: ReturnType<typeof oembed> }> = ({ props: { answer } }) =>
  new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } });
