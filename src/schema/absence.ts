import { z } from 'zod';

/** The words of the absences with what each stands for, for messages. */
export const absenceWords =
  '「-」の印刷は dash、空欄は blank、中止は cancelled、シートより後の年度は after_sheet、対象外は not_applicable、非公表は not_published、秘匿は suppressed、欄が特定できないときは unplaced';

/**
 * Why a cell of the sheet holds no number. The words are the published ones (schema/README: cell):
 * `dash` 「-」 printed without a reason · `blank` 空欄 · `cancelled` 中止, stated · `after_sheet` a column after the sheet's own
 * year, printed in advance · `not_applicable` 対象外 · `unplaced` 欄未特定, the limit is our reading of the source ·
 * `not_published` 非公表 · `suppressed` 秘匿, too few people.
 */
export const absence = z
  .enum(
    [
      'dash',
      'blank',
      'cancelled',
      'after_sheet',
      'not_applicable',
      'unplaced',
      'not_published',
      'suppressed',
    ],
    {
      error:
        '値が無い理由は dash、blank、cancelled、after_sheet、not_applicable、unplaced、not_published、suppressed のどれかで書きます。',
    },
  )
  .meta({ written: absenceWords });

/** Why a cell holds no number. */
export type Absence = z.output<typeof absence>;

/** Why a text of the form is not there: the absences that a text can have. A word such as 中止 that is printed there is its text. */
export const textAbsence = absence.extract(['dash', 'blank', 'not_applicable', 'unplaced', 'not_published'], {
  error:
    '文章が無い理由は、「-」の印刷は dash、空欄は blank、対象外は not_applicable、非公表は not_published、読みとれないときは unplaced で書きます。中止などの語が印刷されていれば、そのまま文章として書きます。',
});

/** Why a text of the form is not there. */
export type TextAbsence = z.output<typeof textAbsence>;

/** Whether a word stands for an absence, and is therefore nothing that a paper prints. */
export function isAbsenceWord(word: string): boolean {
  return absence.safeParse(word.trim()).success;
}
