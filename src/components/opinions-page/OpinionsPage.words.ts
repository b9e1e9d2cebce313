import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { OpinionsBySheet } from '../../domain/between-sheets/opinions-by-sheet.ts';

/** What stands on the page; hard words lead to the glossary. */
export function opinionsPageLead({ committee }: Vocabulary): string {
  return `[${committee}](committee)から出た意見（[要旨](summary)）と、担当の課の回答を並べています。シートの文章をそのまま載せています。`;
}

/** How many opinions there are, how many of them have no answer, and how many sheets have none. */
export function opinionsCount({ sheets, opinions, answered, without }: OpinionsBySheet): string[] {
  const unanswered = opinions - answered;
  return [
    `${sheets.length}枚のシートに、${opinions}件の意見があります。新しい順に並べています。番号を選ぶと、シートのページのその場所へ移ります。`,
    unanswered === 0
      ? 'すべての意見に、回答が書かれています。'
      : `${unanswered}件には、回答が書かれていません。`,
    ...(without === 0 ? [] : [`ほかの${without}枚のシートには、意見が書かれていません。`]),
  ];
}
