import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nginxServer } from '../hosting/nginx.ts';
import { syncCommands } from '../hosting/object-storage.ts';
import { contentFolder } from '../loader/content-folder.ts';
import { siteAddress } from '../loader/site-address.ts';
import type { Outcome } from './outcome.ts';
import { noSiteYet, outputFolder } from './output-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = [
  '使い方：npm run hosting -- nginx [--folder サイトを置くフォルダー] [--listen 80]　nginx の設定',
  '　　　　npm run hosting -- s3 s3://バケット名　S3 のような置き場に送るコマンド',
].join('\n');

/**
 * Says how a host is to serve the site of the content, at its own address: `npm run hosting -- nginx > sheets.conf`. Nothing is
 * written. Exit 1 with a sentence where the arguments say nothing, or the site to be sent is not built yet.
 */
export function hostingCommand(
  args: string[],
  environment: Readonly<Record<string, string | undefined>>,
): Outcome {
  const output = outputFolder(root, environment);
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { folder: { type: 'string' }, listen: { type: 'string' } },
    });
    const [kind, bucket, ...more] = positionals;
    if (kind === 'nginx' && bucket === undefined) {
      const { site, base, problems } = siteAddress(contentFolder(environment), environment);
      const [wrong] = problems;
      if (wrong) return refused(`${wrong.file}${wrong.field}：${wrong.reason}${wrong.remedy}`);
      const listen = values.listen ?? '80';
      if (!isListenedOn(listen))
        return refused(
          `--listen の「${listen}」で待つことはできません。80 のような 1～65535 の番号か、127.0.0.1:8080 のようにアドレスと番号を書いてください。`,
        );
      const folder = resolve(values.folder ?? output);
      return said(nginxServer({ host: new URL(site).hostname, base, folder, listen }));
    }
    if (kind !== 's3' || bucket === undefined || more.length > 0) return refused(usage);
    if (values.folder !== undefined || values.listen !== undefined) return refused(usage);
    const missing = noSiteYet(root, environment);
    if (missing !== undefined) return refused(missing);
    return said(syncCommands(output, bucket.replace(/\/+$/, ''), filesIn(output)));
  } catch (error) {
    return refused(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Whether nginx can wait there: a port, an address with one, or a socket. */
function isListenedOn(listen: string): boolean {
  if (/^unix:\/[^\s;"'{}$\\]+$/.test(listen)) return true;
  const port = /^(?:(?:[\w.*-]+|\[[0-9A-Fa-f:.]+\]):)?(\d+)$/.exec(listen)?.[1];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535;
}

const said = (words: string): Outcome => ({ exitCode: 0, stdout: words, stderr: '' });
const refused = (words: string): Outcome => ({ exitCode: 1, stdout: '', stderr: `${words}\n` });

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'));
}
