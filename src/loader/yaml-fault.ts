import type { YAMLException } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import { absenceWords } from '../schema/absence.ts';
import type { Fault } from './encoding.ts';

/** What the two parsers say of a text that is no YAML, and the line they name. */
interface Refusal {
  fast: string;
  code: string;
  line: string;
  /** Whether a quote opens there that is not closed on the same line. */
  opensQuote: boolean;
}

/** Why a text is no YAML that we read, where, and how to put it right. Found by the slower parser that knows more. */
export function yamlFault(text: string, exception: YAMLException): Fault {
  const lineCounter = new LineCounter();
  const [error] = parseDocument(text, { schema: 'failsafe', lineCounter, logLevel: 'silent' }).errors;
  const lines = text.split(/\r?\n/);
  const place = wideIndentBefore(lines, exception) ?? placeOf(exception, error, lineCounter, lines);
  const line = lines[place.line - 1] ?? '';
  const refusal = { fast: exception.reason, code: error?.code ?? '', line, opensQuote: openQuote.test(line) };
  const [reason, remedy] = explained(refusal);
  return { ...place, field: 'YAML の書き方', reason, remedy };
}

const openQuote = /(?:^|[:\-[{,]\s+)(["'])(?:(?!\1).)*$/u;
const keyAndValue = /^\s*(?:- )?[^:]+:(?:\s|$)/u;
const loneDash = /:\s+-\s*(?:[,}].*|#.*)?$/u;
const wideIndent = /^[ \t]*[\u3000\u00a0]/u;
const quietStart = /:\s+(?:[-?]\s+\S|[|>][^\s|>+\-\d]|\[[^\]]*\]\s*[^\s,#\]]|\{[^}]*\}\s*[^\s,#}])/u;
const twoColons = /:\s.*:(?:\s|$)/u;

function placeOf(
  { reason, mark }: YAMLException,
  error: { code: string; message: string; pos: [number, number] } | undefined,
  lineCounter: LineCounter,
  lines: string[],
): { line: number; column: number } {
  const fast = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  if (/single document/.test(reason)) {
    const separator = lines.findLastIndex((line) => /^(---|\.\.\.)(\s|$)/.test(line));
    return { line: separator + 1, column: 1 };
  }
  if (!error) return fast;
  const { line, col } = lineCounter.linePos(error.pos[0]);
  // A quote that is never closed shows only further down: what opens it is meant.
  if (
    /deficient indentation/.test(reason) ||
    /quote/.test(error.message) ||
    error.code === 'UNEXPECTED_TOKEN'
  ) {
    const opening = lines.slice(0, Math.min(line, fast.line)).findLastIndex((each) => openQuote.test(each));
    if (opening >= 0) return { line: opening + 1, column: (lines[opening] ?? '').search(openQuote) + 1 };
  }
  // A line that is indented too far is named at the value it hangs under; the fast parser names the line itself.
  const isTooFar = error.code === 'BLOCK_AS_IMPLICIT_KEY' && !twoColons.test(lines[line - 1] ?? '');
  return isTooFar ? fast : { line, column: col };
}

/**
 * A line that is indented by a wide space. To YAML it goes on from the line above, so that the error shows only further down;
 * where it does so legally, no error follows within two lines.
 */
function wideIndentBefore(
  lines: string[],
  { mark }: YAMLException,
): { line: number; column: number } | undefined {
  const named = (mark?.line ?? 0) + 1;
  const at = lines.slice(0, named).findLastIndex((line) => wideIndent.test(line));
  return at >= 0 && at >= named - 3 ? { line: at + 1, column: 1 } : undefined;
}

const quote = '値の全体を "…" で囲んでください。';

function explained({ fast, code, line, opensQuote }: Refusal): [reason: string, remedy: string] {
  const key = /^\s*(?:- )?([^:：]*)/u.exec(line)?.[1]?.trim() ?? '';
  if (/input is empty/.test(fast))
    return ['何も書かれていない空のファイルです。', '内容を書くか、ファイルを消してください。'];
  if (/single document/.test(fast))
    return line.startsWith('...')
      ? ['「...」の行でファイルが終わり、そのあとの行が読まれません。', '「...」の行を消してください。']
      : ['「---」の行でファイルが2つに分かれています。', '「---」の行を消してください。'];
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    return [
      '行の先頭がタブで字下げされています。',
      'タブを半角の空白に置きかえてください（1段につき空白2つ）。',
    ];
  }
  if (code === 'DUPLICATE_KEY' || /duplicated mapping key/.test(fast)) {
    return [`同じ項目「${key}」が2回書かれています。`, 'どちらか一方を消すか、1つにまとめてください。'];
  }
  if (wideIndent.test(line)) {
    return [
      '行の先頭に、半角ではない空白（全角の空白など）があります。',
      '字下げは半角の空白に打ち直し、同じ段の項目と桁をそろえてください。',
    ];
  }
  if (/^\s*(- )?[^\s:]+:[\u3000\u00a0]/u.test(line)) {
    return [
      `「${key}:」のあとの空白が、半角の空白ではありません（全角の空白など）。`,
      `「${key}: 値」のように、コロンのあとに半角の空白を1つ入れてください。`,
    ];
  }
  if (opensQuote)
    return ['引用符（" または \'）が閉じられていません。', '同じ引用符を値の終わりにも打ってください。'];
  if (loneDash.test(line)) {
    return [
      '値が「-」だけです（YAML では一覧の始まりの記号です）。',
      `数の欄なら、値が無い理由を語で書いてください（${absenceWords}）。文章や名前の欄に「-」と印刷されているのなら、"-" と囲んでください。`,
    ];
  }
  if (quietStart.test(line))
    return ['値が、YAML で特別な意味をもつ記号（- ? | > [ {）で始まっています。', quote];
  if (/^\s*(- )?[^\s:：]+：/u.test(line)) {
    return ['項目名のあとのコロンが全角（：）です。', `半角のコロンと空白で「${key}: 」と書いてください。`];
  }
  if (/^\s*(- )?(?:[\w-]+|\S*(?:年|年度|）)):\S/u.test(line)) {
    return [
      'コロンのあとに空白がありません。',
      `「${key}: 値」のように、コロンのあとに半角の空白を1つ入れてください。`,
    ];
  }
  if (code === 'BAD_SCALAR_START')
    return ['値が、YAML で特別な意味をもつ記号（@ ` % など）で始まっています。', quote];
  if (code === 'BAD_DQ_ESCAPE') {
    return [
      '"…" の中の \\ が正しく読めません。',
      '\\ を \\\\ と書くか、"…" のかわりに \'…\' で囲んでください。',
    ];
  }
  if (code === 'UNEXPECTED_TOKEN' && /["']/.test(line)) {
    return [
      '引用符（" または \'）のあとに余分な文字があります。',
      '値の全体が引用符の中に入るようにしてください。',
    ];
  }
  if (twoColons.test(line)) return ['1行に「: 」（コロンと空白）が2つあります。', quote];
  if (/^\s*(- )?([^:]+:\s+)?[{[]/u.test(line) || (code === 'BAD_INDENT' && /deficient/.test(fast))) {
    return ['{ または [ が閉じられていません。', '対になる } または ] を書いてください。'];
  }
  if (/alias/.test(fast)) return ['値が * で始まっています（YAML では別の値を指す記号です）。', quote];
  if (/tag/.test(fast)) return ['値が ! で始まっています（YAML では特別な意味をもつ記号です）。', quote];
  if (!keyAndValue.test(line) && /MISSING_CHAR|IMPLICIT_KEY/.test(code)) {
    return [
      '「項目: 値」の形になっていない行があります。',
      '項目名、半角のコロン、空白、値の順に書いてください。一覧の1つは「- 」で始めます。前の行の続き（紙面の幅による改行）なら、前の行につないでください。',
    ];
  }
  if (/INDENT|IMPLICIT_KEY|MISSING_CHAR/.test(code) || /indentation/.test(fast)) {
    return ['字下げがそろっていません。', '字下げは半角の空白で、同じ段の項目は同じ桁にそろえてください。'];
  }
  return [
    'YAML として読めません。',
    'この行とその前の行の、字下げ、コロンのあとの空白、引用符を確かめてください。',
  ];
}
