import { paths } from '../../addresses.ts';
import type { SheetKey } from '../../domain/publication/sheet-key.ts';
import type { Found } from '../../domain/question/found.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import { sheetInWords } from '../../text/fact.ts';
import { indicatorTitle } from '../../text/indicator-page.ts';
import { placeWords } from '../../text/question-place.ts';
import { sheetMeasureTitle } from '../../text/sheet.ts';

/** Where a reader finds what a question is about. */
export interface Place {
  path: string;
  words: string;
}

/** The places that show what a question puts side by side, each once, in the order of its sentences. */
export function placesOf(question: Found): Place[] {
  return [...new Map(placesInOrder(question).map((place) => [place.path, place])).values()];
}

function placesInOrder(question: Found): Place[] {
  const { sheet } = question;
  switch (question.rule) {
    case 'progress_beside_letters':
      return [
        at(sheet.key, 'verification', placeWords.progress),
        ...question.notImproved.map(({ printed }) => onSheet(printed, sheet)),
      ];
    case 'letter_without_reason':
      return [ofLetter(question)];
    case 'letters_apart':
      return [onSheet(question.printed, sheet), letters(question.printed)];
    case 'cost_up_outcome_down':
      return [
        values(question.outcome),
        { path: `${paths.project(question.project.id)}#costs`, words: placeWords.costs(question.project) },
      ];
    case 'target_already_passed': {
      const { of, observation } = question.earlier;
      return [
        onSheet(question.printed, sheet),
        at(
          observation.statedBy,
          observation.indicatorId,
          indicatorTitle(of?.printed ?? question.printed, sheet),
        ),
      ];
    }
    case 'target_long_reached':
    case 'years_without_actual':
    case 'running_total_falls':
      return [onSheet(question.printed, sheet), values(question.printed)];
    case 'cancelled_beside_count':
      return [onSheet(question.printed, sheet), onSheet(question.outcome, sheet)];
  }
}

function ofLetter({
  sheet,
  rated: { indicator, project },
}: Extract<Found, { rule: 'letter_without_reason' }>): Place {
  if (indicator) return onSheet(indicator, sheet);
  if (project) return at(sheet.key, `project-${project.id}`, project.name);
  return at(sheet.key, 'verification', sheetMeasureTitle(sheet));
}

function onSheet(printed: SheetIndicator, sheet: Sheet): Place {
  return at(sheet.key, printed.id, indicatorTitle(printed, sheet));
}

function at(key: SheetKey, anchor: string, words: string): Place {
  return { path: `${paths.sheet(key)}#${anchor}`, words: `${words}（${sheetInWords(key)}）` };
}

function values(printed: SheetIndicator): Place {
  return { path: `${paths.indicator(printed.id)}#values`, words: placeWords.values(printed) };
}

function letters(printed: SheetIndicator): Place {
  return { path: `${paths.indicator(printed.id)}#letters`, words: placeWords.letters(printed) };
}
