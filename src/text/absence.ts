import type { Absence } from '../schema/absence.ts';

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
      '原本に数はありますが、どの欄の数かを当サイトが特定できませんでした。当サイトの読み取りの限界で、シートの不備ではありません。推測では埋めません。',
  },
  not_published: { label: '非公表', explanation: '公表しないと、シートに書かれています。' },
  suppressed: {
    label: '秘匿',
    explanation: '人数などが少なく、だれのことか分かってしまうおそれがあるため、数が伏せられています。',
  },
};

/** A year for which the sheet has no column at all: nothing was stated, so there is no observation. */
export const noColumn: AbsenceWords = {
  label: '欄なし',
  explanation: 'シートに、その年度の欄がありません。',
};

/**
 * The word that stands in a cell of a table or in a picture, where there is little room: 空欄, 後の年度; 欄なし where the sheet has no
 * cell. What explains it, and what is spoken, gives the label.
 */
export function absenceInCell(absence: Absence | undefined): string {
  const { label, short } = absence === undefined ? noColumn : absenceWords[absence];
  return short ?? label;
}
