import { z } from 'zod';
import { refuse } from './described.ts';
import { webAddress } from './web-address.ts';

// What every server, browser and file system agrees on without percent signs.
const plainStep = /^[A-Za-z0-9._~-]+$/;

/** The path under a host where a site stands: steps of plain characters between slashes (`/`, `/data/`, `sub/path`). */
export const sitePath = z.string().check((context) => {
  if (!isPlainPath(context.value)) refusePath(context, context.value);
});

/** Where a site stands: `https://data.example.jp/`, or with a path under which a host serves it. */
export const siteUrl = webAddress
  .check((context) => {
    const url = URL.parse(context.value);
    if (!url) return;
    const more = [url.search && '「?」', url.hash && '「#」'].filter(Boolean);
    if (more.length > 0) {
      refuse(
        context,
        context.value,
        `サイトのアドレスに、${more.join('と')}は付けられません。`,
        'https://data.example.jp/ のように、ホスト名と、あればその下のフォルダーだけを書いてください。',
      );
    }
    if (!isPlainPath(url.pathname)) refusePath(context, url.pathname);
  })
  .meta({ written: 'アドレス（例：`https://data.example.jp/`）' });

function isPlainPath(path: string): boolean {
  const steps = path.replace(/^\/|\/$/g, '').split('/');
  return path === '' || path === '/' || steps.every((step) => plainStep.test(step) && !/^\.+$/.test(step));
}

function refusePath(context: Parameters<typeof refuse>[0], path: string): void {
  refuse(
    context,
    path,
    `アドレスのうち、ホスト名より後ろの「${decoded(path)}」に、使えない文字があります。`,
    '/data/ のように、半角の英数字と . _ ~ - を / で区切って書いてください。日本語の名前のフォルダーには置けません。',
  );
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
