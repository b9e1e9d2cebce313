import type { Absence } from '../schema/absence.ts';
import type { Language } from '../schema/language.ts';
import { inLanguages } from './language.ts';

/** A named absence in words: what it is called, and a sentence that explains it. */
export interface AbsenceWords {
  label: string;
  /** What stands in cells and pictures, where the label is too long for them. */
  short?: string;
  explanation: string;
}

/** What each absence is called and means. Zero is never one of them. */
export const absenceWords: Record<Absence, AbsenceWords> = {
  dash: {
    label: '「-」',
    explanation: 'シートに「-」とだけあります。理由は書かれていません。0 ではありません。',
  },
  blank: {
    label: '空欄',
    explanation: 'シートに欄はありますが、何も書かれていません。0 でも「-」でもありません。',
  },
  cancelled: {
    label: '中止',
    explanation: '中止したと、シートに書かれています。数える実績がありません。0 ではありません。',
  },
  after_sheet: {
    label: 'シートより後の年度',
    short: '後の年度',
    explanation:
      '様式には先の年度の列もあらかじめ印刷されています。このシートの年度より後の列で、値はまだ書かれていません。',
  },
  not_applicable: { label: '対象外', explanation: '対象外と、シートに書かれています。' },
  unplaced: {
    label: '欄未特定',
    explanation:
      '原本にはありますが、当サイトが読み取れないか、どの欄のものかを特定できませんでした。当サイトの読み取りの限界で、シートの不備ではありません。推測では埋めません。',
  },
  not_published: { label: '非公表', explanation: '公表しないと、シートに書かれています。' },
  suppressed: {
    label: '秘匿',
    explanation: '人数などが少なく、だれのことか分かってしまうおそれがあるため、数が伏せられています。',
  },
};

/** The same in each language. */
export const absencesIn = inLanguages<Record<Absence, AbsenceWords>>({
  ja: absenceWords,
  en: {
    dash: {
      label: '“-” without a reason',
      short: '“-”',
      explanation: 'The sheet has “-” and gives no reason. It is not zero.',
    },
    blank: {
      label: 'blank',
      explanation: 'The sheet has a space for it, but nothing is written there. It is neither zero nor “-”.',
    },
    cancelled: {
      label: 'cancelled',
      explanation: 'The sheet says that it was cancelled, so there is no result to count. It is not zero.',
    },
    after_sheet: {
      label: 'after this sheet',
      explanation:
        'The sheet has a column, printed in advance, for a year after its own; nothing is written there yet.',
    },
    not_applicable: { label: 'not applicable', explanation: 'The sheet says that it does not apply.' },
    unplaced: {
      label: 'not placed',
      explanation:
        'The original has it, but we could not read it, or not tell which cell it belongs to. That is a limit of our reading, not a fault of the sheet; we do not guess.',
    },
    not_published: { label: 'not published', explanation: 'The sheet says that it is not published.' },
    suppressed: {
      label: 'suppressed',
      explanation: 'The number is withheld because it covers so few people that they could be recognised.',
    },
  },
});

/** A year for which the sheet has no column at all: nothing was stated, so there is no observation. */
export const noColumn: AbsenceWords = {
  label: '欄なし',
  explanation: 'シートに、その年度の欄がありません。',
};

/** The same in each language. */
export const noColumnIn = inLanguages<AbsenceWords>({
  ja: noColumn,
  en: { label: 'no column', explanation: 'The sheet has no column for that year.' },
});

/**
 * The word that stands in a cell of a table or in a picture, where there is little room: 空欄, 後の年度; 欄なし where the sheet has no
 * cell. What explains it, and what is spoken, gives the label.
 */
export function absenceInCell(absence: Absence | undefined, language: Language = 'ja'): string {
  const { label, short } = absence === undefined ? noColumnIn[language] : absencesIn[language][absence];
  return short ?? label;
}

/**
 * The reason that stands beside words which are printed where there is no number: 1,577（欄未特定）; nothing where the words say it
 * themselves (中止しました, －).
 */
export function absenceBeside(
  { valueText, absence }: { valueText?: string | undefined; absence?: Absence | undefined },
  language: Language = 'ja',
): string | undefined {
  if (absence === undefined || valueText === undefined) return undefined;
  const word = absence === 'dash' ? /^[-－―—–‐−]/u : new RegExp(absenceWords[absence].label, 'u');
  return word.test(valueText) ? undefined : absencesIn[language][absence].label;
}
