import { anchors, paths } from '../../addresses.ts';
import type { Cost } from '../../domain/money/cost.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { IndicatorOnSheet, ProjectOnSheet, Sheet } from '../../domain/publication/publication.ts';
import { indicatorTitle } from '../../text/indicator-page.ts';
import { passageTitles } from '../../text/passage.ts';
import { sheetTitle } from '../../text/sheet.ts';
import type { SearchRecord } from '../record.ts';

type Texts = (string | undefined)[];

/** What a sheet says in running text, place by place: each opinion with its answer, and every text, reason, policy and note. */
export function passageRecords(sheet: Sheet): SearchRecord[] {
  const { record, key, own, projects } = sheet;
  const { progress, policy, unplacedValues } = record;
  const here = (anchor: string, title: string, text: Texts): SearchRecord => ({
    kind: 'passage',
    title,
    context: sheetTitle(sheet),
    path: `${paths.sheet(key)}#${anchor}`,
    text: text.filter((passage) => passage !== undefined),
  });
  const passages = [
    ...own.indicators.map((each) =>
      here(each.printed.id, indicatorTitle(each.printed, sheet), textOfIndicator(each)),
    ),
    here(
      'ratings',
      sheet.vocabulary.rating,
      own.ratings.map(({ reason }) => reason),
    ),
    here('progress', sheet.vocabulary.progress, [
      ...(progress?.steps ?? []).map(({ step }) => step),
      progress?.note,
    ]),
    ...own.texts.map(({ field, paragraphs }) => here(anchors.text(field.id), field.label, paragraphs)),
    ...(policy ? [here('policy', passageTitles.policy(policy.fiscalYear), policy.items)] : []),
    ...projects.map((each) => here(`project-${each.printed.id}`, each.printed.name, textOfProject(each))),
    ...(unplacedValues
      ? [
          here('unplaced', passageTitles.unplaced, [
            unplacedValues.section,
            ...unplacedValues.values.flatMap(({ text, note }) => [text, note]),
          ]),
        ]
      : []),
  ];
  return [...passages.filter(({ text }) => text.length > 0), ...opinionRecords(sheet)];
}

/** The remarks and printed words of some amounts. */
export function textOfCosts(costs: readonly Cost[]): Texts {
  return costs.flatMap(({ note, text, sourceText, rowNote }) => [note, text, sourceText, rowNote]);
}

function opinionRecords(sheet: Sheet): SearchRecord[] {
  const { record, key } = sheet;
  return record.opinions.map(({ number, from, opinion, answer, answerStatus, followUp }) => ({
    kind: 'opinion',
    title: passageTitles.opinion(number),
    context: sheetTitle(sheet),
    path: paths.opinion(key, number),
    text: [opinion, answer, from, answerStatus, followUp].filter((text) => text !== undefined),
    ...(answerStatus === undefined ? {} : { facts: [{ words: answerStatus, chip: true }] }),
  }));
}

function textOfIndicator({ printed, ratings, observations }: IndicatorOnSheet): Texts {
  return [
    ...ratings.map(({ reason }) => reason),
    printed.note,
    printed.sourceText,
    printed.actuals?.note,
    printed.actuals?.sourceText,
    ...observations.flatMap(textOfValue),
  ];
}

function textOfValue({ note, valueText, sourceText }: Observation): Texts {
  return [note, valueText, sourceText];
}

function textOfProject({ printed, ratings, texts, costs, indicators }: ProjectOnSheet): Texts {
  return [
    ...ratings.map(({ reason }) => reason),
    ...texts.flatMap(({ paragraphs }) => paragraphs),
    printed.note,
    ...textOfCosts(costs),
    ...indicators.flatMap(textOfIndicator),
  ];
}
