import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A start tag with its attributes, their character references resolved. */
export interface Tag {
  name: string;
  attributes: Partial<Record<string, string>>;
}

export interface BuiltPage {
  /** Where it stands below the home page: `measures/103/`, `404.html`. */
  path: string;
  /** The page as a file. */
  file: string;
  html: string;
  tags: Tag[];
}

/** Every page of a built site, home and 404 included. */
export function everyPage(folder: string): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll(sep, '/'));
  return files.sort().map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return {
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      file: join(folder, file),
      html,
      tags: tagsOf(html),
    };
  });
}

/** A page for a frame on another site: it says what a full page says, and search engines are sent to that one. */
export const isEmbedded = ({ path }: BuiltPage) => path.startsWith('embed/');

/** The start tags of a page. Comments and what stands inside scripts are no markup. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/(<script\b[^>]*>).*?<\/script>/gs, '$1');
  return [...markup.matchAll(/<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*')?)*)\s*\/?>/gi)].map(
    ([, name = '', attributes = '']) => ({ name, attributes: attributesOf(attributes) }),
  );
}

/** The attributes of a start tag, their character references resolved. */
export function attributesOf(text: string): Tag['attributes'] {
  const found = text.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)')?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]): [string, string] => [
      name,
      resolved(double ?? single ?? ''),
    ]),
  );
}

const named = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** Text with its character references as the characters they stand for. */
export function resolved(text: string): string {
  return text.replaceAll(/&(?:#\d+|#x[\da-f]+|\w+);/gi, (reference) => {
    const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(reference) ?? [];
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named.get(reference) ?? reference;
  });
}

/** The content of the first `<meta>` of that name or property. */
export function meta({ tags }: BuiltPage, name: string): string | undefined {
  return tags.find(
    (tag) => tag.name === 'meta' && [tag.attributes.name, tag.attributes.property].includes(name),
  )?.attributes.content;
}

/** The address of the first `<link>` of that relation. */
export function linkTo({ tags }: BuiltPage, relation: string): string | undefined {
  return tags.find((tag) => tag.name === 'link' && tag.attributes.rel === relation)?.attributes.href;
}
