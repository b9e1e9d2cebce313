import { listed, nearest } from './nearest.ts';

/** Why what is written does not fit, and how to put it right. */
interface WrongValue {
  reason: string;
  remedy: string;
}

const remedies: Record<string, string> = {
  object: '「項目: 値」の行を、この項目の下に字下げして並べてください。',
  record: '「令和3年度: 58」のような行を、この項目の下に字下げして並べてください。',
  array: '「- 」（ハイフンと半角の空白）で始まる行を、この項目の下に字下げして並べてください。',
  string: 'コロンのうしろに、値を1つだけ書いてください。',
};

/** What people type where a list item begins, for the half-width hyphen and space that YAML wants. */
const bullet = /^[-－ー−‐–・●○*＊][\s\u3000]*/u;

/** Explains a value of the wrong kind: a list where one value belongs, and the like. */
export function explainKind(expected: string, written: unknown): WrongValue {
  const remedy = remedies[expected] ?? remedies['string'] ?? '';
  if (typeof written === 'string') {
    if (written.trim() === '')
      return {
        reason: '何も書かれていません。',
        remedy: `${remedy}書くことが無ければ、この項目の行ごと消してください。`,
      };
    const spaceless = /^([\w-]+)[:：](?=\S)/.exec(written);
    if (spaceless)
      return {
        reason: `「${shown(written)}」のコロンのあとに空白がありません。`,
        remedy: `「${spaceless[1] ?? ''}: 値」のように、コロンのあとに半角の空白を1つ入れてください。`,
      };
    if (expected === 'array' && bullet.test(written))
      return {
        reason: `「${shown(written)}」の行が、「- 」（半角のハイフンと半角の空白）で始まっていません。`,
        remedy: `「- ${shown(written.replace(bullet, ''))}」のように書いてください。`,
      };
    return { reason: `「${shown(written)}」とだけ書かれています。`, remedy };
  }
  return {
    reason: `1つの値ではなく、${Array.isArray(written) ? '一覧（「- 」の行）' : '「項目: 値」の行'}が書かれています。`,
    remedy,
  };
}

/** Explains a word that is none of the allowed ones. `message` is the schema's own sentence, where it has one. */
export function explainWord(allowed: readonly string[], written: unknown, message: string): WrongValue {
  if (typeof written !== 'string') return explainKind('string', written);
  const meant = nearest(written, allowed);
  const sentence = isJapanese(message)
    ? message
    : `${listed(allowed, 20)} ${allowed.length > 1 ? 'のどれか' : ''}を書きます。`;
  const reason =
    written.trim() === ''
      ? '何も書かれていません。'
      : `「${shown(written)}」は、ここに書ける語ではありません。`;
  return { reason, remedy: meant ? `「${meant}」の書き間違いではありませんか。${sentence}` : sentence };
}

/** Explains an id, an address or a date that is not written the way it has to be. */
export function explainFormat(format: string, written: unknown): WrongValue {
  if (typeof written === 'string' && written.trim() === '')
    return { reason: '何も書かれていません。', remedy: '内容を書くか、この項目の行ごと消してください。' };
  const text = shown(written);
  if (format === 'email')
    return {
      reason: `「${text}」は、メールアドレスとして正しくありません。`,
      remedy: 'kikaku@example.jp のように、半角で1つだけ書いてください。',
    };
  if (format === 'date')
    return {
      reason: `「${text}」は、日付として正しくありません。`,
      remedy: '2022-10-31 のように、西暦4けた、月2けた、日2けたを半角のハイフンでつないで書いてください。',
    };
  if (typeof written === 'string' && written !== text && written.trim() === text) {
    return {
      reason: `ID「${text}」の前かうしろに、空白があります。`,
      remedy: '引用符（"…"）の中の空白を消してください。',
    };
  }
  return {
    reason: `ID「${text}」に使えない文字があります。`,
    remedy: '英小文字、数字、あいだのハイフンだけで書いてください（例: 103-kpi-10）。',
  };
}

function shown(written: unknown): string {
  const text = typeof written === 'string' ? written.trim() : '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isJapanese(message: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/u.test(message);
}
