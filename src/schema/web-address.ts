import { z } from 'zod';
import { refuse } from './described.ts';

/** How long an address may be: what the link of a workbook holds (Excel: 2,079 characters). */
const longest = 2_000;

/**
 * An address on the web, with https:// or http://. It is percent-encoded once, on reading, so that it is the same, and valid,
 * wherever it is written: spaces, `|`, `[ ]` and Japanese in it; what is encoded already stays as it is.
 */
export const webAddress = z
  .string()
  .transform((written, context) => {
    const plain = written.trim();
    const [reason, remedy] = whyNot(plain) ?? [];
    if (reason !== undefined && remedy !== undefined) {
      refuse(context, written, reason, remedy);
      return z.NEVER;
    }
    return encoded(plain);
  })
  .meta({ written: 'アドレス（例：`https://www.example.jp/plan.pdf`）' });

/** An e-mail address. */
export const emailAddress = z
  .email({ error: 'メールアドレスを kikaku@example.jp のように書きます。' })
  .meta({ written: 'メールアドレス（例：`kikaku@example.jp`）' });

function whyNot(plain: string): [reason: string, remedy: string] | undefined {
  const example = 'https://www.example.jp/plan.pdf のように、半角で書いてください。';
  if (plain === '') return ['何も書かれていません。', '内容を書くか、この項目の行ごと消してください。'];
  if (plain.length > longest) {
    return [
      `アドレスが長すぎます（${plain.length} 文字。${longest} 文字まで）。`,
      '「?」からうしろが要るかどうかを確かめてください。',
    ];
  }
  if (/\n/.test(plain))
    return ['アドレスの途中で行が分かれています。', 'アドレスは、途中で改行せずに1行で書いてください。'];
  if (/\s.*https?:\/\//.test(plain))
    return [`「${plain}」には、アドレスが2つあります。`, 'アドレスは1つだけ書いてください。'];
  if (!/^https?:\/\/[^/?#\s]/i.test(plain))
    return [`「${plain}」は、https:// で始まるアドレスではありません。`, example];
  const url = URL.parse(encoded(plain));
  if (!url || !/^https?:$/.test(url.protocol))
    return [`「${plain}」は、ウェブのアドレスとして正しくありません。`, example];
  if (url.username !== '' || url.password !== '') {
    return [
      `「${plain}」に、利用者名（@ の前）が入っています。`,
      '@ までを消すか、アドレスを写し直してください。',
    ];
  }
  return undefined;
}

/** The parts of an address; of several `#` the first begins the last part. */
const parts = /^(https?:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/isu;

function encoded(plain: string): string {
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] = parts.exec(plain) ?? [];
  return `${scheme.toLowerCase()}${asciiHost(host)}${percent(path)}${percent(query)}${percent(fragment)}`;
}

/** A host in Japanese is written in the letters that name servers know; what cannot be one stays, and is refused. */
function asciiHost(host: string): string {
  if (/^[\w.:@%-]*$/.test(host)) return host;
  return URL.parse(`https://${host}`)?.host ?? host;
}

function percent(part: string): string {
  const first = part.slice(0, 1);
  const rest = part
    .slice(1)
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll('#', '%23')
    .replaceAll(/[^\w\-.~:/?@!$&'()*+,;=%]+/gu, (run) => encodeURIComponent(run.toWellFormed()));
  return first + rest;
}
