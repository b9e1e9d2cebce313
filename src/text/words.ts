import type { Language } from '../schema/language.ts';
import { figureWords, type BasisIn, type Figure } from './figure.ts';

/** A figure in a sentence, and what says its basis already. */
export interface FigureInWords {
  figure: Figure;
  basisIn?: BasisIn;
}

/** A sentence with the figures in it, which a page marks as such (`Sentence`); `plain` makes a string of it. */
export interface Words {
  parts: readonly (string | FigureInWords)[];
}

/** What may stand between the words of `say`. */
type Part = string | number | Figure | FigureInWords | Words | undefined;

/** Words with figures between them: say`実績値は、${actual}です。` A figure is given itself and never as a string. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Words {
  return joined(strings.flatMap((string, place) => [string, parts[place]]));
}

/** A figure whose basis its own name says: 見込み値 16人. */
export function named(figure: Figure): FigureInWords {
  return { figure, basisIn: 'name' };
}

/** A figure whose basis the head of its column says, or the words before it. */
export function headed(figure: Figure): FigureInWords {
  return { figure, basisIn: 'head' };
}

/** Several pieces of words with something between them. */
export function joined(pieces: readonly Part[], between = ''): Words {
  const parts = pieces.flatMap((piece, place) => [place === 0 ? '' : between, ...partsOf(piece)]);
  return { parts: parts.filter((part) => part !== '') };
}

/** The words where no element can stand: in titles, labels, pictures and files. */
export function plain(words: Words): string {
  return plainIn('ja', words);
}

/** The same on a page in another language. */
export function plainIn(language: Language, { parts }: Words): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : figureWords(part.figure, part.basisIn, language)))
    .join('');
}

function partsOf(part: Part): Words['parts'] {
  if (part === undefined) return [];
  if (typeof part === 'string' || typeof part === 'number') return [String(part)];
  if ('parts' in part) return part.parts;
  return ['figure' in part ? part : { figure: part }];
}
