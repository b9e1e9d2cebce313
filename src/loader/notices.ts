import type { Found } from '../questions/found.ts';
import type { ReleaseRecord, Withdrawals } from '../schema/release.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { Site } from '../schema/site.ts';
import type { CheckedFiles, ContentFile } from './content-file.ts';
import { listed } from './nearest.ts';
import { baselineNotices } from './notices/baseline-beside-actual.ts';
import { betweenSheets } from './notices/between-sheets.ts';
import {
  answerDates,
  correctionDates,
  earlyAnswers,
  earlyCorrections,
  ownDate,
  planDates,
  sheetDates,
  siteDates,
  staleSite,
  withdrawalDates,
} from './notices/dates.ts';
import { longPlan, newestFirst, settledAhead, unlikelyPeriods } from './notices/periods.ts';
import { moneyUnitNotices } from './notices/money-unit.ts';
import { negativeNotices } from './notices/negative.ts';
import { personNotices } from './notices/persons.ts';
import { placeholderNotices } from './notices/placeholders.ts';
import { sameInOtherUnits } from './notices/same-figures.ts';
import { formTwice, printedTwice, termsTwice } from './notices/printed-twice.ts';
import { planNotices } from './notices/plan.ts';
import { textNotices } from './notices/text-beside-value.ts';
import { compareProblems, type Finding, type Problem } from './problem.ts';
import type { ReferringFiles } from './referring-files.ts';
import { blankNotices } from './references/columns.ts';
import { namesAtOnce } from './references/departments.ts';
import { directionNotices } from './references/indicators.ts';
import { indexRegister } from './references/register.ts';
import { sheetForm } from './references/sheet-form.ts';
import { blankTextNotices } from './references/texts.ts';
import { planOf } from './references/sheet-place.ts';

/** The files of which something may be told: all that refer to one another, the site's and the releases'. */
interface ToldFiles extends ReferringFiles {
  sites: CheckedFiles<Site>;
  records: CheckedFiles<ReleaseRecord>;
  withdrawals: CheckedFiles<Withdrawals>;
}

/**
 * What is no mistake in itself, but may be one (schema/README: plausible). Said of whatever could be read. `today` is the day of the
 * reading, YYYY-MM-DD; where it is not given, no date is found to be ahead of it. `asked` gives the questions that readers meet,
 * of which staff are told elsewhere.
 */
export function noticesOf(
  all: ToldFiles,
  asked: () => readonly Found[],
  today: string | undefined,
): Problem[] {
  const register = indexRegister(all.registers);
  return [
    ...of(all.plans, (plan) => longPlan(plan)),
    ...of(all.departments, personNotices),
    ...of(all.departments, ({ departments }) => namesAtOnce(departments)),
    ...of(all.plans, planNotices),
    ...of(all.forms, formTwice),
    ...of(all.forms, placeholderNotices),
    ...of(all.glossaries, termsTwice),
    ...of(all.answers, personNotices),
    ...of(all.answers, ({ answers }) => earlyAnswers(answers)),
    ...of(all.corrections, ({ corrections }) => earlyCorrections(corrections)),
    ...of(all.sites, (site) =>
      staleSite(
        site,
        all.sheets.files.map(({ data }) => data),
      ),
    ),
    ...all.sheets.files.flatMap((file) => {
      const sheet = file.data;
      const plan = planOf(sheet, all.plans);
      const form = plan && sheetForm(sheet, plan, all.forms);
      return [
        ...blankRows(file),
        ...[
          ...(form ? blankTextNotices(sheet, form) : []),
          ...directionNotices(sheet, register),
          ...textNotices(sheet),
          ...printedTwice(sheet),
          ...moneyUnitNotices(sheet),
          ...baselineNotices(sheet),
          ...negativeNotices(sheet, sheetForm(sheet, plan, all.forms)),
          ...newestFirst(sheet),
          ...settledAhead(sheet),
          ...(plan ? unlikelyPeriods(sheet, plan) : []),
          ...sheetDates(sheet, today),
          ...personNotices(sheet),
        ].map(file.problem),
      ];
    }),
    ...sameInOtherUnits(all.sheets, register),
    ...betweenSheets(all, asked),
    ...(today === undefined ? [] : datesAhead(all, today)),
  ];
}

function datesAhead(
  { sites, plans, corrections, answers, pages, records, withdrawals }: ToldFiles,
  today: string,
): Problem[] {
  return [
    ...of(sites, (site) => siteDates(site, today)),
    ...of(plans, (plan) => planDates(plan, today)),
    ...of(corrections, (file) => correctionDates(file.corrections, today)),
    ...of(answers, (file) => answerDates(file.answers, today)),
    ...of(pages, (page) => ownDate(page, today)),
    ...of(records, (record) => ownDate(record, today)),
    ...of(withdrawals, (each) => withdrawalDates(each, today)),
  ];
}

function of<Data>({ files }: CheckedFiles<Data>, findings: (data: Data) => Finding[]): Problem[] {
  return files.flatMap((file) => findings(file.data).map(file.problem));
}

/** However many rows of a sheet have blank columns, one notice lists them: it is most likely that all have the same cause. */
function blankRows(file: ContentFile<SheetRecord>): Problem[] {
  const rows = blankNotices(file.data)
    .map(({ columns, finding }) => ({ columns, problem: file.problem(finding) }))
    .sort((a, b) => compareProblems(a.problem, b.problem));
  const [first] = rows;
  if (!first) return [];
  if (rows.length === 1) return [first.problem];
  const places = rows.map(({ columns, problem }) => `${problem.line ?? 0}行目（${columns}）`);
  return [
    {
      ...first.problem,
      field: `${first.problem.field} など${rows.length}行`,
      reason: `何も書かれていない列が、空欄として載ります：${listed(places, 20)}。`,
    },
  ];
}
