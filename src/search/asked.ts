import { longestQuestion } from './question.ts';
import { yearsIn } from './years.ts';

/**
 * What a question in a sentence asks about, piece by piece. Each piece has several readings, the longest first, because a kana that
 * looks like the end of a sentence may belong to the word (きもの, きも): the first that the index knows is meant.
 */
export type AskedPiece = [string, ...string[]];

/** 移住は増えてる？ asks about 移住; whatever carries nothing (は, 増えてる, いくら, 教えて) is left out. */
export function piecesAsked(written: string): AskedPiece[] {
  const chunks = written.slice(0, longestQuestion).split(betweenChunks);
  return chunks.flatMap((chunk) =>
    aroundYears(chunk).flatMap((part) => (part.isYear ? [[part.text] as AskedPiece] : piecesOf(part.text))),
  );
}

/** Spaces, and marks that end a sentence or stand round words. */
const betweenChunks = /[\s?？!！。、，．…「」『』（）()"'“”]+/u;

/** Verbs that ask how something is going, or that somebody asks, up to where they are inflected. */
const stems = [
  '増え|ふえ|増加し|増し|減っ|減り|減少し|へっ|へり|上が[っり]|あが[っり]|下が[っり]|さが[っり]|伸び|のび|落ち|おち',
  '[良よ悪]くな[っり]|わるくな[っり]|うまくい[っけき]|上手くい[っけき]|進ん|進み|すすん|すすみ|達成し|達成でき|届い|とどい',
  'でき|出来|な[っり]|変わ[っり]|かわ[っり]|集ま[っり]|あつま[っり]|集め|あつめ|使[っわい]|つか[っわい]|かか[っり]|掛か[っり]|もらえ|もらっ',
  'や[っり]|行な?[っわい]|おこな[っわい]|取り組ん|し|され|あ[っり]|い|(?<!\\p{sc=Han})(?:来|見)|き|み|知[っり]|し[っり]たい|教え|おしえ|聞[いけき]|き[いけき]|訊[いけき]|たずね|尋ね|調べ|しらべ|言[っわい]|いわれ|思[っわい]',
].join('|');
const endings =
  '(?:られ|れ)?(?:て|で)?(?:い|き)?(?:られ)?(?:る|た|ます|ました|ません|ませんか|ない|なかった|たい|たら|れば|ば|ください|下さい|ほしい|もらえる|よい|いい)?';
const copulas = '(?:の|ん)?(?:です|でしょう|だろう|だ|かな|かしら)?(?:か|の)?(?:ね|よ)?';
const questionWords =
  'いくら|いくつ|どれ(?:くらい|ぐらい|だけ|ほど)?|どの(?:くらい|ぐらい|よう(?:に|な)?)?|どう|どこ|どんな|どちら|だれ|誰|何(?:人|件|回|円|世帯|組|冊|台|か所|年|年度)?|なに|なん|いつ|なぜ|なんで|どうして|ちゃんと|本当に|今|いま|現在|最近';
const particles =
  'については?|に関(?:する|して)|における|に(?:は|も|つき)?|とは|って|では|でも|へは|からは?|までは?|より|など|は|が|を|へ|の|と|も|や|で|か|な|ね|よ';
/** What may end a piece without saying anything. */
const verbs = new RegExp(`(?:${stems})${endings}${copulas}$`, 'u');
const tails = [
  new RegExp(`(?:${questionWords})${copulas}$`, 'u'),
  new RegExp(`(?:です|でしょう|だ|ください|お願いします|おねがいします|こと|もの)(?:か|ね|よ)*$`, 'u'),
  new RegExp(`(?:${particles})$`, 'u'),
];
/** What may begin one: a question word, or the particle of a year before it. */
const heads = new RegExp(`^(?:(?:${questionWords})(?:の|が|を|に|で|は)?|[のはにがを](?=[^ぁ-ん]))`, 'u');
/** The publisher by its kind: everything here is of it. */
const publishers = /^[市町村区県]$/u;
/** A particle, or a verb made of a noun (転入した), between two words; of hiragana before it only where it joins most often. */
const joints = new RegExp(
  `(?<=[^ぁ-ん])(?:${particles}|(?:した|する|している|された|される)(?:${particles})?|(?:${particles})(?:${questionWords}))(?=[^ぁ-ん])|(?<=[ぁ-ん])[のはがを](?=[^ぁ-ん])`,
  'u',
);

function piecesOf(text: string): AskedPiece[] {
  return text.split(joints).flatMap((piece) => {
    if (publishers.test(piece)) return [];
    const readings = peeled(piece.replace(heads, ''));
    const [first, ...others] = readings;
    return first === undefined ? [] : [[first, ...others]];
  });
}

/** A piece as it is, then without one after another of the things that say nothing at its end; nothing where nothing is left. */
function peeled(piece: string): string[] {
  const readings: string[] = [];
  let rest = piece;
  while (rest !== '') {
    readings.push(rest);
    const plain = Math.min(...tails.map((each) => each.exec(rest)?.index ?? rest.length));
    const kept = Math.min(plain, verbs.exec(rest)?.index ?? rest.length);
    if (kept === rest.length) return readings;
    // Behind a kanji a particle is one, and nothing else.
    if (kept === plain && /[^ぁ-ん]$/u.test(rest.slice(0, kept))) readings.length = 0;
    rest = rest.slice(0, kept);
  }
  return [];
}

function aroundYears(text: string): { text: string; isYear: boolean }[] {
  const parts: { text: string; isYear: boolean }[] = [];
  let done = 0;
  for (const { from, to } of yearsIn(text)) {
    if (from > done) parts.push({ text: text.slice(done, from), isYear: false });
    parts.push({ text: text.slice(from, to), isYear: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isYear: false });
  return parts;
}
