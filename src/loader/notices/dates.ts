import { periodEnd, periodStart } from '../../domain/observation/period.ts';
import type { AnswerRecord } from '../../schema/answer.ts';
import type { CorrectionRecord } from '../../schema/correction.ts';
import type { ReleaseRecord, Withdrawals } from '../../schema/release.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { ProsePage } from '../../schema/prose-page.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Site } from '../../schema/site.ts';
import { periodLabel } from '../../text/period.ts';
import { listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';

/** A date that a file states, with where it stands. */
interface Dated {
  date: string | undefined;
  path: PathStep[];
}

const remedy = '年や月の書き間違いではないか、確かめてください。';

/** Days of the site that are yet to come. */
export function siteDates({ updated }: Site, today: string): Finding[] {
  return ahead([{ date: updated, path: ['updated'] }], today);
}

/** Days of a plan that are yet to come. */
export function planDates({ source }: PlanRecord, today: string): Finding[] {
  return ahead([{ date: source.date, path: ['source', 'date'] }], today);
}

/** Days of corrections that are yet to come. */
export function correctionDates(corrections: readonly CorrectionRecord[], today: string): Finding[] {
  return ahead(
    corrections.map(({ date }, index) => ({ date, path: ['corrections', index, 'date'] })),
    today,
  );
}

/** Days of answers that are yet to come. */
export function answerDates(answers: readonly AnswerRecord[], today: string): Finding[] {
  return ahead(
    answers.map(({ answeredOn: date }, index) => ({ date, path: ['answers', index, 'answeredOn'] })),
    today,
  );
}

/** Days of a release or of a page's text that are yet to come. */
export function ownDate({ date }: ReleaseRecord | ProsePage, today: string): Finding[] {
  return ahead([{ date, path: ['date'] }], today);
}

/** Days of withdrawals that are yet to come. */
export function withdrawalDates({ withdrawals }: Withdrawals, today: string): Finding[] {
  return ahead(
    withdrawals.map(({ date }, index) => ({ date, path: ['withdrawals', index, 'date'] })),
    today,
  );
}

/**
 * Days of a sheet that are yet to come, or that lie before what it is about: the accounts of a year are judged when it has
 * begun, its budget in the year before.
 */
export function sheetDates(sheet: SheetRecord, today: string | undefined): Finding[] {
  const { fiscalYear, phase, recorded, compiledOn, committeeOn, publishedOn, source } = sheet;
  const dates: Dated[] = [
    { date: source.date, path: ['source', 'date'] },
    { date: recorded, path: ['recorded'] },
    { date: compiledOn, path: ['compiledOn'] },
    { date: committeeOn, path: ['committeeOn'] },
    { date: publishedOn, path: ['publishedOn'] },
  ];
  const begins = periodStart(fiscalYear);
  const earliest = phase === 'settled' ? begins : `${Number(begins.slice(0, 4)) - 1}${begins.slice(4)}`;
  return [
    ...(today === undefined ? [] : [...ahead(dates, today), ...unfinished(sheet, today)]),
    ...toldOnce(
      dates.filter(({ date }) => date !== undefined && date < earliest),
      `このシートの年度（${periodLabel(fiscalYear)}）より前の日です。`,
    ),
  ];
}

function unfinished({ fiscalYear, phase }: SheetRecord, today: string): Finding[] {
  if (phase !== 'settled' || periodEnd(fiscalYear) <= today) return [];
  return [
    {
      path: ['fiscalYear'],
      reason: `${periodLabel(fiscalYear)}は、きょう（${today}）の時点でまだ終わっていませんが、決算のシートです。`,
      remedy: '年度か段階（phase）の書き間違いではないか、確かめてください。',
    },
  ];
}

/** Days that are yet to come, told once for all that a file has. */
function ahead(dates: readonly Dated[], today: string): Finding[] {
  const later = dates.filter(({ date }) => date !== undefined && date > today);
  return toldOnce(later, `きょう（${today}）より先の日です。`);
}

function toldOnce(dates: readonly Dated[], what: string): Finding[] {
  const [first] = dates;
  if (!first) return [];
  return [{ path: first.path, reason: `${listed(dates.map(({ date }) => date ?? ''))} は、${what}`, remedy }];
}
