import type { Finding } from '../problem.ts';
import { textsIn } from './texts-in.ts';

/**
 * Words that look like the name of an official, an extension or somebody's e-mail address: of those, only what belongs to a
 * department is published (schema/README: text).
 */
export function personNotices(data: unknown): Finding[] {
  return textsIn(data, []).flatMap(({ text, path }): Finding[] => {
    const found = traces.find(({ pattern }) => pattern.test(text));
    if (!found || path.at(-1) === 'email') return [];
    const words = found.pattern.exec(text)?.[0].trim() ?? '';
    return [
      {
        path,
        reason: `「${words}」は、${found.what}のようです。`,
        remedy:
          '職員の名前、内線、個人のメールアドレスは載せません。そうなら消し、違えばそのままでかまいません。',
      },
    ];
  });
}

// A title, a space or a colon, and then a family and a given name, or kanji that are not the name of a section or a body.
const title =
  '(?:課長|部長|局長|室長|所長|館長|係長|班長|課長補佐|主幹|副主幹|主査|主任|主事|参事|技師|担当者?|記入者|作成者|評価者|責任者|氏名)';
const parted = String.raw`\p{Script=Han}{1,3}[ \u3000]\p{Script=Han}{1,3}(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])`;
const together = String.raw`\p{Script=Han}{2,5}(?<![課係班室部局会所者員等中用時市町村県])(?=氏|さん|様|[）)、。\s]|$)`;

const traces = [
  { what: '内線番号', pattern: /内線(?:番号|[\s（(:：])*[\d０-９]+/u },
  { what: '個人のメールアドレス', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u },
  { what: '職員の名前', pattern: new RegExp(String.raw`${title}[\s:：・]+(?:${parted}|${together})`, 'u') },
  { what: '職員の名前', pattern: new RegExp(String.raw`^\S*[課係班室][\s]+(?:${parted}|${together})$`, 'u') },
];
