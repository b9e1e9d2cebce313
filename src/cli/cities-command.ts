import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  catalogueName,
  citiesCatalogue,
  citiesPage,
  generator,
  type CitySite,
} from '../hosting/cities-page.ts';
import { hostFault } from './host-fault.ts';
import type { Outcome } from './outcome.ts';

const usage =
  '使い方：npm run cities -- サイトを並べたフォルダー [--title ページの題]\n　　　　フォルダーの中には、市町村ごとのサイトを1つずつ、フォルダーに分けて置いてください。';

const japanese = z.object({ ja: z.string() });

/** What is read of a catalogue: the node of the catalogue itself, and those that have a name. */
const catalogueFile = z.object({
  '@graph': z.array(
    z.looseObject({
      '@id': z.string().optional(),
      '@type': z.unknown(),
      'dct:title': japanese.optional().catch(undefined),
      'dct:description': japanese.optional().catch(undefined),
      'dct:publisher': z.string().optional().catch(undefined),
      'dct:modified': z.string().optional().catch(undefined),
      'dcat:dataset': z.array(z.string()).optional().catch(undefined),
      'foaf:name': japanese.optional().catch(undefined),
    }),
  ),
});

/**
 * Writes a page and a catalogue that lead to several built sites, each in a folder of its own: `npm run cities -- ../prefecture`. Exit
 * 1 and nothing written where a folder has no catalogue, two were built for one address, or another page stands there.
 */
export function citiesCommand(args: string[]): Outcome {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { title: { type: 'string', default: '市町村ごとのサイト' } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return refused(usage);
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted();
    if (names.length === 0) return refused(`「${folder}」に、サイトのフォルダーがありません。`);
    const page = join(folder, 'index.html');
    if (existsSync(page) && !readFileSync(page, 'utf8').includes(generator))
      return refused(
        `「${page}」は、このコマンドが作ったものではありません。移すか、別のフォルダーにしてください。`,
      );
    const read = names.map((name) => siteIn(folder, name));
    const wrong = read.filter((each) => typeof each === 'string');
    if (wrong.length > 0) return refused(wrong.join('\n'));
    const sites = read.filter((each) => typeof each !== 'string');
    const twice = sites.find(({ id }, index) => sites.findIndex((each) => each.id === id) < index);
    if (twice)
      return refused(
        `「${twice.folder}」のサイトは、ほかのサイトと同じ住所で作られています。環境変数 SITE_URL を変えて、作り直してください。`,
      );
    writeFileSync(page, citiesPage(values.title, sites));
    writeFileSync(join(folder, catalogueName), citiesCatalogue(values.title, sites));
    return { exitCode: 0, stdout: `${sites.length}のサイトを並べました：${page}\n`, stderr: '' };
  } catch (error) {
    return refused(hostFault(error) ?? `${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** What the catalogue of a site says, or why there is nothing to be said. */
function siteIn(folder: string, name: string): CitySite | string {
  const file = join(folder, name, catalogueName);
  if (!existsSync(file)) return `「${file}」がありません。このフォルダーのサイトを、先に作ってください。`;
  const read = catalogueFile.safeParse(parsed(readFileSync(file, 'utf8')));
  const graph = read.data?.['@graph'] ?? [];
  const catalogue = graph.find((node) => [node['@type']].flat().includes('dcat:Catalog'));
  const title = catalogue?.['dct:title']?.ja;
  const id = catalogue?.['@id'];
  if (catalogue === undefined || title === undefined || id === undefined)
    return `「${file}」は、このプログラムが作ったカタログではありません。`;
  return {
    folder: name,
    id,
    name: title,
    description: catalogue['dct:description']?.ja,
    publisher: graph.find((node) => node['@id'] === catalogue['dct:publisher'])?.['foaf:name']?.ja,
    modified: catalogue['dct:modified'],
    datasets: catalogue['dcat:dataset']?.length ?? 0,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const refused = (words: string): Outcome => ({ exitCode: 1, stdout: '', stderr: `${words}\n` });
