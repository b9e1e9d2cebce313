import { absolute, paths } from '../../addresses.ts';
import type { Cost } from '../../domain/money/cost.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { Statement } from '../../domain/publication/statement.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import type { Absence } from '../../schema/absence.ts';
import { absenceWords } from '../../text/absence.ts';
import { firmnessInBrackets, moneyBasis } from '../../text/basis.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { sheetInWords } from '../../text/fact.ts';
import { withoutGrade } from '../../text/grade-absence.ts';
import { noPeriod, periodLabel, statedPeriod } from '../../text/period.ts';
import { placementLabels } from '../../text/placement.ts';
import { explainAgreement, explainRating, gradeWithLabel } from '../../text/rating.ts';
import { rowRemarks } from '../../text/remarks.ts';
import { roleLabel } from '../../text/role.ts';
import { statedWords } from '../../text/stated.ts';
import { plain } from '../../text/words.ts';
import type { Stated } from '../stated.ts';
import { linked, list, table, text, type Block } from './markdown.ts';

/** Whether each row says which sheet states it: where rows of several stand in one table. */
interface Shown {
  withSheet: boolean;
}

/** Values of indicators, each with its role and basis, period, unit, place in the original, or why there is none. */
export function observationTable(rows: readonly Stated<Observation>[], { withSheet }: Shown): Block {
  return table(
    ['値', '期間', '値と単位', '注記', '原本の場所', 'シート'],
    rows.map(({ sheet, fact }) => [
      text(`${roleLabel(fact)}${staged(fact)}`),
      text(statedPeriod(fact) ?? noPeriod),
      said(fact, statedWords({ ...fact, absence: undefined })),
      remarks(fact),
      place(fact),
      withSheet ? sheetInWords(sheet.key) : '',
    ]),
  );
}

/** Amounts, each with its item, period, basis, unit, place in the original, or why there is none; what it is of in the first column. */
export function costTable(rows: readonly (Stated<Cost> & { of?: string })[], { withSheet }: Shown): Block {
  return table(
    ['何の', '費目', '期間', '性質', '額と単位', '注記', '原本の場所', 'シート'],
    rows.map(({ sheet, fact, of = '' }) => [
      text(of),
      text(costItemLabel(fact.item, [sheet])),
      periodLabel(fact.period),
      moneyBasis(fact),
      said(fact, statedWords({ value: fact.published, valueText: fact.text, unit: fact.unit })),
      remarks(fact),
      place(fact),
      withSheet ? sheetInWords(sheet.key) : '',
    ]),
  );
}

/** Letters as the sheet prints them with its reason, and what its own numbers work out to, with the arithmetic. */
export function ratingList(rows: readonly Stated<Rating>[], { withSheet }: Shown): Block {
  return list(
    rows.map(({ sheet, fact }) => {
      const { axis, published, absence, reason, worked } = fact;
      const grade = published === undefined ? missing(absence) : gradeWithLabel(published, axis);
      const lines = [
        `**${text(axis.name)}：${text(grade)}**${withSheet ? `（${sheetInWords(sheet.key)}）` : ''}`,
        reason === undefined ? undefined : `${text(sheet.vocabulary.reason)}：${text(reason)}`,
        worked && `当サイトの計算：${text(plain(explainRating(worked, axis)))}`,
        worked && text(explainAgreement(fact)),
      ];
      return lines.filter((line) => line !== undefined).join('<br>');
    }),
  );
}

function missing(absence: Absence | undefined): string {
  return absence === undefined ? '記載なし' : withoutGrade({ absence });
}

/** A sheet by its year, leading to what it says in Markdown. */
export function sheetLink(sheet: Sheet): string {
  return linked(sheetInWords(sheet.key), absolute(paths.markdown(paths.sheet(sheet.key))));
}

/** Some statements of one sheet. */
export function ofSheet<Fact>(sheet: Sheet, facts: readonly Fact[]): Stated<Fact>[] {
  return facts.map((fact) => ({ sheet, fact }));
}

/** What stands in the cell, or that nothing does and why; both where the paper prints a word beside an absence. */
function said({ absence }: Pick<Statement, 'absence'>, words: string): string {
  const why = absence === undefined ? '' : `（値なし：${absenceWords[absence].label}）`;
  return `${text(words)}${why}`;
}

/** The stage of a budget, and that a number is a first one; the role says the basis. */
function staged({ basis, stage, status }: Observation): string {
  return firmnessInBrackets({ ...(stage === undefined ? {} : { basis, stage }), status });
}

function remarks({ note, rowNote, breakAt, corrections = [] }: Statement): string {
  return [
    ...(note === undefined ? [] : [note]),
    ...rowRemarks([{ rowNote, breakAt }]),
    ...corrections.map(({ date }) => `${date}に当サイトの読み取りを訂正`),
  ]
    .map(text)
    .join('<br>');
}

function place({ sourcePage, sourceText, placement }: Statement): string {
  return [
    sourcePage === undefined ? [] : `${sourcePage}ページ`,
    sourceText === undefined ? [] : `「${text(sourceText)}」`,
    placement === 'placed' ? placementLabels.placed : [],
  ]
    .flat()
    .join('、');
}
