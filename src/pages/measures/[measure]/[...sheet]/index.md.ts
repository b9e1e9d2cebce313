import type { InferGetStaticPropsType } from 'astro';
import { sheetParams } from '../../../../addresses.ts';
import { sheetMarkdown } from '../../../../exports/markdown/sheet.ts';
import { loadPublication } from '../../../../load-publication.ts';

export async function getStaticPaths() {
  const publication = await loadPublication();
  return publication.sheets.map((sheet) => ({
    params: sheetParams(sheet.key),
    props: { sheet, publication },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The page of a sheet in Markdown. */
export function GET({ props: { sheet, publication } }: { props: Props }): Response {
  return new Response(sheetMarkdown(sheet, publication), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
