/** Words of Japanese, which does not separate them. */
const words = new Intl.Segmenter('ja', { granularity: 'word' });

const neverFirst =
  /^[、。，．・：；？！）」』］】〕〉》｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ〜～…‥％℃㎡,.:;?!)\]}%]/u;
const neverLast = /[（「『［【〔〈《｛([{]$/u;
const particle = /^[\p{Script=Hiragana}]+$/u;

/** Breaks a text into lines that are no wider than allowed, between phrases, and between characters where one is too long. */
export function breakLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string): void => {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = (line + piece).replace(/^\s+/u, '');
  };
  for (const phrase of joined(
    segments(text),
    (before, piece) => particle.test(piece) && !/\s$/u.test(before),
  )) {
    if (measure(phrase.trimEnd()) <= width) add(phrase);
    else for (const piece of joined(Array.from(phrase), () => false)) add(piece);
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** Pieces that may be parted; what must not begin or end a line stays with its neighbour. */
function joined(pieces: string[], alsoWhere: (before: string, piece: string) => boolean): string[] {
  return pieces.reduce<string[]>((kept, piece) => {
    const before = kept.at(-1);
    const stays =
      before !== undefined &&
      (/^\s/u.test(piece) || neverFirst.test(piece) || neverLast.test(before) || alsoWhere(before, piece));
    return stays ? [...kept.slice(0, -1), before + piece] : [...kept, piece];
  }, []);
}

function segments(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
