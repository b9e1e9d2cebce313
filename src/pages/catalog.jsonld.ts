import { dcatCatalogue } from '../exports/dcat/catalogue.ts';
import { loadPublication } from '../load-publication.ts';

/** The catalogue of all data sets, for other catalogues. */
export async function GET(): Promise<Response> {
  const catalogue = dcatCatalogue(await loadPublication());
  return new Response(catalogue, { headers: { 'Content-Type': 'application/ld+json' } });
}
