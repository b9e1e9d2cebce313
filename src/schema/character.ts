import { unifiedCharacter } from './radical.ts';

/** A character that no text may hold: where it stands, what is wrong with it, and what to type instead. */
export interface RefusedCharacter {
  index: number;
  reason: string;
  remedy: string;
}

// Controls, formats, lone surrogates, private use, line separators, whatever is not shown, non-characters, the blank of
// braille, the stand-in for an object, the sign of a garbled character, and radicals.
const suspect =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc\ufffd\u2e80-\u2fdf]/gu;

// Those that choose among the forms of a kanji: three of its own standard, and those of the registered collections. Of the others,
// U+FE0F asks for a picture in colour, which no kanji has.
const variationSelector = /^[\ufe00-\ufe02\u{e0100}-\u{e01ef}]$/u;
const endsInHan = /\p{Script=Han}$/u;
const radical = /^[\u2e80-\u2fdf]$/u;
const bidirectional = /^\p{Bidi_Control}$/u;

/** What the commonest of the characters that nobody sees are called. */
const invisibleNames: Record<string, string> = {
  '\u00ad': 'ソフトハイフン',
  '\u200b': 'ゼロ幅スペース',
  '\u200c': 'ゼロ幅非接合子',
  '\u200d': 'ゼロ幅接合子',
  '\u2060': '単語結合子',
  '\u2800': '点字の空白',
  '\u3164': 'ハングルの埋め草',
  '\ufe0f': '異体字セレクタ',
  '\ufeff': 'BOM',
};

/**
 * The characters of a text that it may not hold, in order (schema/README: text). A line feed may stand anywhere, and so may what else
 * is `allowed`; a variation selector may stand after the kanji whose form it chooses.
 */
export function* refusedCharacters(text: string, allowed = '\n'): Generator<RefusedCharacter, void> {
  for (const { 0: character, index } of text.matchAll(suspect)) {
    if (allowed.includes(character) || choosesForm(text, character, index)) continue;
    yield { index, ...explained(character, surroundings(text, character, index)) };
  }
}

/**
 * A text in the composed spelling (NFC), so that what looks the same is the same: デジタル is never five characters and a mark.
 * The compatibility ideographs are spared, because names are printed with them: 塚 of its own form stays what it is.
 */
export function composed(text: string): string {
  return text.replaceAll(/[^\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu, (run) => run.normalize('NFC'));
}

function choosesForm(text: string, character: string, index: number): boolean {
  return variationSelector.test(character) && endsInHan.test(text.slice(Math.max(0, index - 2), index));
}

function explained(character: string, around: string): Omit<RefusedCharacter, 'index'> {
  const code = codePoint(character);
  if (radical.test(character)) {
    const right = unifiedCharacter(character);
    return {
      reason: `「${around}」の「${character}」（${code}）は、漢字ではなく、部首をあらわす記号です（PDF から写すと入ることがあります）。検索で見つかりません。`,
      remedy: right
        ? `「${right}」（${codePoint(right)}）に打ち直してください。`
        : '見た目が同じ漢字に打ち直してください。',
    };
  }
  if (character === '\ufffd') {
    return {
      reason: `「${around}」に、文字化けした文字（�）が入っています。`,
      remedy: 'その位置の文字を、紙面を見て打ち直してください。',
    };
  }
  if (/^\p{Co}$/u.test(character)) {
    return {
      reason: `「${around}」に、外字（${code}）が入っています。ほかの端末では別の字になるか、表示されません。`,
      remedy:
        'ふつうの文字（髙、﨑など）に打ち直してください。その字が無ければ、近い字を書き、source の note（原本についての注記）に断ってください。',
    };
  }
  if (bidirectional.test(character)) {
    return {
      reason: `「${around}」に、文字の並ぶ向きを変える見えない文字（${code}）が入っています。`,
      remedy: 'その位置の文字を消してください。',
    };
  }
  if (character === '\t') {
    return {
      reason: `「${around}」に、タブが入っています。`,
      remedy: 'タブを消すか、空白に打ち直してください。',
    };
  }
  const name = invisibleNames[character];
  const what = /^\p{Cc}$/u.test(character)
    ? '目に見えない制御文字'
    : /^[\p{Cs}\p{Noncharacter_Code_Point}\ufffc]$/u.test(character)
      ? '文字として使えない符号'
      : '目に見えない文字';
  return {
    reason: `「${around}」に、${what}（${code}${name ? ` ${name}` : ''}）が入っています。`,
    remedy: 'その位置の文字を消してください。見えないときは、前後の文字ごと打ち直してください。',
  };
}

const most = 8;

/** The words around a character, in which it can be seen. */
function surroundings(text: string, character: string, index: number): string {
  const [before = ''] = text.slice(0, index).split('\n').slice(-1);
  const [after = ''] = text.slice(index + character.length).split('\n');
  const [left, right] = [Array.from(before), Array.from(after)];
  const shown = (characters: string[]) =>
    characters.join('').replaceAll(suspect, (each) => (radical.test(each) ? each : `［${codePoint(each)}］`));
  return [
    left.length > most ? '…' : '',
    shown(left.slice(-most)).trimStart(),
    radical.test(character) ? character : `［${codePoint(character)}］`,
    shown(right.slice(0, most)).trimEnd(),
    right.length > most ? '…' : '',
  ].join('');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
