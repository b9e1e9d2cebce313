import { paths } from '../../addresses.ts';
import type { Sheet } from '../../domain/publication.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import { indicatorTitle } from '../../text/indicator-page.ts';
import { passageTitles } from '../../text/passage.ts';
import { sheetTitle } from '../../text/sheet.ts';
import type { SearchRecord } from '../record.ts';

/** What a sheet says in running text, place by place: each opinion with its answer, and every reason, issue, policy and note. */
export function passageRecords(sheet: Sheet): SearchRecord[] {
  const { record, edition } = sheet;
  const { indicators, projects, progress, issues, policy, unplacedValues } = record;
  const here = (anchor: string, title: string, text: (string | undefined)[]): SearchRecord => ({
    kind: 'passage',
    title,
    context: sheetTitle(sheet),
    path: `${paths.sheet(edition)}#${anchor}`,
    text: text.filter((passage) => passage !== undefined),
  });
  const passages = [
    ...indicators.map((each) => here(each.id, indicatorTitle(each, sheet), textOfIndicator(each))),
    here('verification', passageTitles.progress, [
      ...record.ratings.map(({ reason }) => reason),
      ...(progress?.steps ?? []).map(({ step }) => step),
      progress?.note,
    ]),
    here('issues', passageTitles.issues, issues),
    ...(policy ? [here('policy', passageTitles.policy(policy.fiscalYear), policy.items)] : []),
    ...projects.map((each) => here(`project-${each.id}`, each.name, textOfProject(each))),
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

function opinionRecords(sheet: Sheet): SearchRecord[] {
  const { record, edition } = sheet;
  return record.opinions.map(({ number, opinion, answer }) => ({
    kind: 'opinion',
    title: passageTitles.opinion(number),
    context: sheetTitle(sheet),
    path: paths.opinion(edition, number),
    text: [opinion, ...(answer === undefined ? [] : [answer])],
  }));
}

function textOfIndicator({
  ratings,
  note,
  baseline,
  actuals,
  targets,
}: SheetIndicator): (string | undefined)[] {
  const cells = [...(baseline ? [baseline] : []), ...actuals, ...targets];
  return [
    ...ratings.map(({ reason }) => reason),
    note,
    ...cells.flatMap((cell) => [cell.note, 'text' in cell ? cell.text : undefined]),
  ];
}

function textOfProject({ ratings, note, cost, funding, outcomes }: SheetProject): (string | undefined)[] {
  const amounts = [...(cost ?? []), ...Object.values(funding).flat()];
  return [
    ...ratings.map(({ reason }) => reason),
    note,
    ...amounts.map((cell) => cell.note),
    ...outcomes.flatMap(textOfIndicator),
  ];
}
