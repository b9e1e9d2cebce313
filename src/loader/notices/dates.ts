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

/** Corrections of a day before their sheet can have been published: the accounts of a year are, when it is over. */
export function earlyCorrections(corrections: readonly CorrectionRecord[]): Finding[] {
  return corrections.flatMap(({ date, sheet: { fiscalYear, phase } }, index): Finding[] =>
    phase === 'settled' && date <= periodEnd(fiscalYear)
      ? [
          {
            path: ['corrections', index, 'date'],
            reason: `${date} には、訂正したシートの年度（${periodLabel(fiscalYear)}）がまだ終わっていません。`,
            remedy,
          },
        ]
      : [],
  );
}

/** Days of answers that are yet to come. */
export function answerDates(answers: readonly AnswerRecord[], today: string): Finding[] {
  return ahead(
    answers.map(({ answeredOn: date }, index) => ({ date, path: ['answers', index, 'answeredOn'] })),
    today,
  );
}

/** Answers of a day before the year of the sheet that gives rise to the question; of a budget, before the year in which it is made. */
export function earlyAnswers(answers: readonly AnswerRecord[]): Finding[] {
  return answers.flatMap(({ answeredOn, sheet }, index): Finding[] => {
    const year = Number(sheet.slice(0, 4)) - (sheet.endsWith('.budget') ? 1 : 0);
    return answeredOn < periodStart(`FY${year}`)
      ? [
          {
            path: ['answers', index, 'answeredOn'],
            reason: `${answeredOn} は、問いのあるシート（${sheet}）の年度より前の日です。`,
            remedy,
          },
        ]
      : [];
  });
}

/** A site that was last updated before its newest sheet was registered. */
export function staleSite({ updated }: Site, sheets: readonly SheetRecord[]): Finding[] {
  const newest = sheets
    .flatMap(({ recorded }) => recorded ?? [])
    .sort()
    .at(-1);
  if (updated === undefined || newest === undefined || updated >= newest) return [];
  return [
    {
      path: ['updated'],
      reason: `更新した日（${updated}）が、いちばん新しいシートを登録した日（${newest}）より前です。`,
      remedy: '更新した日を書き直し忘れていないか、確かめてください。',
    },
  ];
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
    ...outOfOrder(sheet),
  ];
}

/** A sheet is compiled, then the committee meets on it, then it is published: told once, where one of them stands before another. */
function outOfOrder({ compiledOn, committeeOn, publishedOn }: SheetRecord): Finding[] {
  const steps = [
    { date: compiledOn, name: '評価をまとめた日', path: ['compiledOn'] },
    { date: committeeOn, name: '委員会の日', path: ['committeeOn'] },
    { date: publishedOn, name: '公表された日', path: ['publishedOn'] },
  ].flatMap(({ date, ...step }) => (date === undefined ? [] : [{ date, ...step }]));
  const nth = steps.findIndex(({ date }, index) => date < (steps[index - 1]?.date ?? date));
  const [before, step] = [steps[nth - 1], steps[nth]];
  if (!before || !step) return [];
  return [
    {
      path: step.path,
      reason: `${step.name}（${step.date}）が、${before.name}（${before.date}）より前です。`,
      remedy: `${remedy}そのとおりなら、そのままでかまいません。`,
    },
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
