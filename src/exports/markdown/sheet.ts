import { absolute, dataFiles, paths } from '../../addresses.ts';
import {
  textsOn,
  type IndicatorOnSheet,
  type Passage,
  type ProjectOnSheet,
  type Publication,
  type Sheet,
} from '../../domain/publication/publication.ts';
import type { Opinion, SheetRecord } from '../../schema/sheet.ts';
import { sheetFinding } from '../../text/finding.ts';
import { absenceWords } from '../../text/absence.ts';
import { noAnswer } from '../../text/opinion.ts';
import { passageTitles } from '../../text/passage.ts';
import { periodWithWesternYear } from '../../text/period.ts';
import { goalName } from '../../text/plan.ts';
import { planWithYears } from '../../text/source.ts';
import { timesInWords } from '../../text/unplaced.ts';
import { sheetFormats } from '../files.ts';
import { sheetTitle } from '../sheet-title.ts';
import { about, absenceList, indicatorFacts, sourceOf } from './facts.ts';
import { fact, joined, linked, list, page, paragraphs, table, text, under, type Block } from './markdown.ts';
import { costTable, observationTable, ofSheet, ratingList } from './statements.ts';

const alone = { withSheet: false };

/** Everything that one sheet says, in Markdown: for language models, and whoever reads without a browser. */
export function sheetMarkdown(sheet: Sheet, publication: Publication): string {
  const { record, own, key, vocabulary, measure } = sheet;
  return page([
    `# ${text(sheetTitle(sheet).ja)}`,
    `> ${text(sheetFinding(sheet))}`,
    head(sheet),
    under(
      2,
      vocabulary.indicator,
      own.indicators.map((stated) => indicator(stated, 3)),
    ),
    under(2, vocabulary.rating, [ratingList(ofSheet(sheet, own.ratings), alone)]),
    under(2, vocabulary.progress, progress(record)),
    ...own.texts.map((passage) => under(2, passage.field.label, [said(passage)])),
    record.policy &&
      under(2, passageTitles.policy(record.policy.fiscalYear), [list(record.policy.items.map(text))]),
    under(
      2,
      `${vocabulary.opinion}と${vocabulary.answer}`,
      record.opinions.map((each) => opinion(each, sheet)),
    ),
    under(2, vocabulary.cost, [costTable(ofSheet(sheet, own.costs), alone)]),
    under(
      2,
      vocabulary.project,
      sheet.projects.map((each) => project(each)),
    ),
    under(2, vocabulary.note, [record.note && paragraphs([record.note])]),
    under(2, passageTitles.unplaced, [unplaced(record)]),
    absenceList([...sheet.observations, ...sheet.costs, ...sheet.ratings, ...textsOn(sheet)]),
    about(
      publication,
      paths.sheet(key),
      sheetFormats(sheet).map((format) => dataFiles.sheet(key, format)),
    ),
    list([
      linked(`${vocabulary.measure}の全年度`, absolute(paths.markdown(paths.measure(measure.id)))),
      linked('すべてのページ', absolute(paths.llms)),
    ]),
  ]);
}

/** A text of the city, or the word for why there is none. */
function said({ paragraphs: written, absence }: Passage): Block {
  return absence ? absenceWords[absence].label : paragraphs(written);
}

/** An indicator on a sheet: what it is, every value, every letter. */
function indicator(stated: IndicatorOnSheet, level: 3 | 4): Block {
  const { sheet, printed, observations, ratings } = stated;
  return under(level, printed.name, [
    indicatorFacts(stated),
    observationTable(ofSheet(sheet, observations), alone),
    ratingList(ofSheet(sheet, ratings), alone),
  ]);
}

function project({
  sheet,
  printed,
  project: { id },
  costs,
  indicators,
  ratings,
  texts,
}: ProjectOnSheet): Block {
  const { vocabulary } = sheet;
  return under(3, printed.name, [
    list([
      fact('ID', `\`${id}\``),
      fact('番号', text([printed.number, printed.code].filter((part) => part !== undefined).join('、'))),
      fact(vocabulary.leadDepartment, text(printed.leadDepartment ?? '')),
      printed.mainProject ? `主な${vocabulary.project}` : undefined,
    ]),
    costTable(ofSheet(sheet, costs), alone),
    ratingList(ofSheet(sheet, ratings), alone),
    ...texts.map((passage) => joined([`**${text(passage.field.label)}**`, said(passage)])),
    ...indicators.map((stated) => indicator(stated, 4)),
    fact(vocabulary.note, text(printed.note ?? '')),
  ]);
}

/** Of which plan and goal, whose, of when, and from which document. */
function head(sheet: Sheet): Block {
  const { record, vocabulary, plan, goal, key } = sheet;
  const { leadDepartment, team, relatedDepartments } = record;
  const unit = (department: SheetRecord['team']) =>
    department && text('name' in department ? department.name : absenceWords.unplaced.label);
  return list([
    fact(vocabulary.plan, text(planWithYears(plan))),
    fact(goal?.level ?? vocabulary.goal, goal && text(goalName(goal))),
    fact('年度', periodWithWesternYear(key.fiscalYear)),
    fact(vocabulary.leadDepartment, unit(leadDepartment)),
    fact(vocabulary.team, unit(team)),
    fact(vocabulary.relatedDepartments, relatedDepartments.map(text).join('、')),
    fact('評価をまとめた日', record.compiledOn),
    fact(`${vocabulary.committee}の日`, record.committeeOn),
    fact('公表された日', record.publishedOn),
    fact('議事録', record.minutesUrl),
    fact('出典', sourceOf(sheet)),
  ]);
}

function progress({ progress: stated }: SheetRecord): Block[] {
  if (!stated) return [];
  return [
    table(
      ['段階', '割合', '数'],
      stated.steps.map(({ step, share, count }) => [
        text(step),
        `${share}％`,
        count === undefined ? '' : String(count),
      ]),
    ),
    stated.note && paragraphs([stated.note]),
  ];
}

function opinion(each: Opinion, { vocabulary }: Sheet): Block {
  const { number, from, opinion: said, answer, answerStatus, followUp } = each;
  return under(3, passageTitles.opinion(number), [
    fact('だれの意見か', text(from ?? '')),
    paragraphs([said]),
    joined([`**${text(vocabulary.answer)}**`, paragraphs([answer ?? noAnswer])]),
    fact('状況', text(answerStatus ?? '')),
    fact('その後', text(followUp ?? '')),
  ]);
}

function unplaced({ unplacedValues }: SheetRecord): Block {
  return (
    unplacedValues &&
    joined([
      text(unplacedValues.section),
      list(
        unplacedValues.values.map(
          ({ text: printed, times, note }) =>
            `${text(printed)}（${timesInWords(times)}）${note === undefined ? '' : `：${text(note)}`}`,
        ),
      ),
    ])
  );
}
