import type { Answer } from '../../search/answer.ts';
import { fold } from '../../search/folding.ts';
import { formsFound } from '../../search/marking.ts';
import type { Word } from '../../search/question.ts';
import {
  alsoReadAs,
  askedAlone,
  askedInWords,
  everythingInstead,
  foundInWords,
  nearInWords,
  noneTogether,
  nothingFound,
  nothingNear,
  someInWords,
} from '../../text/search.ts';
import { made } from '../element/made.ts';

/** What is said above an answer: first, to be read aloud too, whether it answers what was asked, then for what else was looked. */
export interface Said {
  status: string;
  near: Node[];
}

/** Says what was looked for, wherever that is not letter for letter what was written, and leads back to what was. */
export function said(written: string, answer: Answer): Said {
  const { kinds, nearness, words, asked } = answer;
  const count = kinds.reduce((sum, kind) => sum + kind.count, 0);
  const exact = kinds.every((kind) => kind.exact);
  if (count === 0) return { status: nothingFound(written), near: [nothing()] };
  const forms = words.map((word) => formsOf(word, answer));
  if (nearness === 'asked') {
    const isWhole = fold(written) === asked.map((word) => fold(word.asked)).join('');
    return {
      status: isWhole
        ? foundInWords(written, count, exact)
        : askedInWords(
            words.map((word) => word.asked),
            count,
            exact,
          ),
      near: words.flatMap((word, index) => {
        const others = forms[index] ?? [];
        return others.length === 0 ? [] : [line(alsoReadAs(word.asked, others))];
      }),
    };
  }
  const used = words
    .map(({ asked: own }, index) => (forms[index]?.length ? (forms[index] ?? []) : [own]))
    .flat();
  return {
    status: noneTogether(asked.map((word) => word.asked)),
    near: [line((nearness === 'near' ? nearInWords : someInWords)(used, count, exact)), ...waysBack(answer)],
  };
}

/** To the words of the question that stand somewhere, or were left out; where there is none, to the list of everything. */
function waysBack({ nearness, words, asked }: Answer): Node[] {
  const looked = new Set(words.map((word) => word.asked));
  const others =
    nearness === 'near'
      ? words.filter(({ asked: own, spellings }) => words.length > 1 && spellings.includes(fold(own)))
      : asked.filter((word) => !looked.has(word.asked));
  return others.length > 0
    ? others.map((word) => way(askedAlone(word.asked), `?q=${encodeURIComponent(word.asked)}`))
    : [way(everythingInstead, '#everything')];
}

/** How a word is written where it was found, where that is another word than was asked for. */
function formsOf(word: Word, { kinds }: Answer): string[] {
  const own = fold(word.asked);
  const forms = kinds.flatMap(({ records }) => records.flatMap((record) => formsFound(record, word)));
  const byFold = new Map(forms.map((form) => [fold(form), form]));
  return [...byFold].flatMap(([folded, form]) => (folded === own ? [] : [form])).slice(0, most);
}

/** So many forms of a word are named at most. */
const most = 3;

function nothing(): HTMLElement {
  const place = line(nothingNear);
  place.dataset['nothing'] = '';
  return place;
}

function line(words: string): HTMLElement {
  return made('p', {}, words);
}

function way(words: string, address: string): HTMLElement {
  const link = made('a', {}, words);
  link.href = address;
  const place = made('p', {});
  place.append(link);
  return place;
}
