import type { Absence } from '../schema/cell.ts';

/** A named absence in words: the label that stands in the cell, and a sentence that explains it. */
export interface AbsenceWords {
  label: string;
  explanation: string;
}

/** What each absence is called and means. Zero is never one of them. */
export const absenceWords: Record<Absence, AbsenceWords> = {
  dash: {
    label: '「-」',
    explanation: '市のシートに「-」とだけあります。理由は書かれていません。0 ではありません。',
  },
  cancelled: {
    label: '中止',
    explanation: '市が、中止したと書いています。数える実績がありません。0 ではありません。',
  },
  not_settled: { label: '未決算', explanation: 'シートに欄はありますが、その年度の決算がまだ出ていません。' },
  not_applicable: { label: '対象外', explanation: '市が、対象外としています。' },
  unplaced: {
    label: '欄未特定',
    explanation:
      '原本に数はありますが、どの欄の数かを当サイトが特定できませんでした。当サイトの読み取りの限界で、市のシートの不備ではありません。推測では埋めません。',
  },
  not_published: { label: '非公表', explanation: '市が、公表しないとしています。' },
};

/** A year for which the sheet has no column at all: nothing was stated, so there is no observation. */
export const noColumn: AbsenceWords = {
  label: '欄なし',
  explanation: 'シートに、その年度の欄がありません。',
};
