import {
  correctedFact,
  correctedSheet,
  readsAsCell,
  sameValue,
} from '../../domain/publication/correction.ts';
import { statedNow } from '../../domain/publication/corrected-value.ts';
import { sheetIdOf } from '../../domain/publication/sheet-key.ts';
import { withheld, type CorrectionRecord } from '../../schema/correction.ts';
import { neutralWords } from '../../schema/neutral-words.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { correctedSubject, correctedSheetName } from '../../text/correction.ts';
import type { CheckedFiles } from '../content-file.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding, Problem } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';

interface Corrections {
  corrections: CorrectionRecord[];
}

/** Corrections of what no sheet says, and those after which the sheet's file says something else. */
export function correctionProblems(
  { files }: CheckedFiles<Corrections>,
  sheets: CheckedFiles<SheetRecord>,
): Problem[] {
  const sheetOf = new Map(sheets.files.map(({ data }) => [sheetId(data), data]));
  return files.flatMap((file) => {
    const { corrections } = file.data;
    const histories = Map.groupBy(corrections, historyKey);
    const misdated = new Map([...histories].map(([key, history]) => [key, misdatedIn(history)]));
    return corrections.flatMap((correction, index) => {
      const path = ['corrections', index];
      const key = historyKey(correction);
      const next = misdated.get(key)?.get(correction);
      if (next) return file.problem(outOfOrder(correction, next, path));
      // Of what stands in no order of time nothing more can be said.
      if (misdated.get(key)?.size) return [];
      const sheet = sheetOf.get(sheetIdOf(correctedSheet(correction)));
      const found = sheet
        ? [
            ...writtenFindings(correction, path),
            ...valueFindings(correction, laterThan(correction, histories.get(key) ?? []), sheet, path),
          ]
        : noSheet(correction, sheets, path);
      return found.map(file.problem);
    });
  });
}

/** What a correction is about, of which sheet: those that share it follow one another. */
function historyKey(correction: CorrectionRecord): string {
  return `${sheetIdOf(correctedSheet(correction))} ${correctedFact(correction)}`;
}

function sheetId({ measure, fiscalYear, phase }: SheetRecord): string {
  return sheetIdOf({ measureId: measure, fiscalYear, phase });
}

/** Later corrections of the same thing, the next one first: by date, and of one day in the order of the file. */
function laterThan(own: CorrectionRecord, history: readonly CorrectionRecord[]): CorrectionRecord[] {
  const inTime = inOrderOfTime(history);
  return inTime.slice(inTime.indexOf(own) + 1);
}

function inOrderOfTime(history: readonly CorrectionRecord[]): CorrectionRecord[] {
  return history.toSorted((one, other) => Number(one.date > other.date) - Number(one.date < other.date));
}

/** Of the corrections of one thing those from which one goes on, value by value, that is dated before it: one of the two dates is a slip. */
function misdatedIn(history: readonly CorrectionRecord[]): Map<CorrectionRecord, CorrectionRecord> {
  const inTime = inOrderOfTime(history);
  if (inTime.slice(1).every(({ old }, before) => sameValue(inTime[before]?.new ?? '', old))) return new Map();
  return new Map(
    history.flatMap((own, index) => {
      const next = history
        .slice(index + 1)
        .find(
          (each) => each.date < own.date && sameValue(own.new, each.old) && !sameValue(each.new, own.old),
        );
      return next ? [[own, next] as const] : [];
    }),
  );
}

function outOfOrder({ date }: CorrectionRecord, next: CorrectionRecord, path: PathStep[]): Finding {
  return {
    path: [...path, 'date'],
    reason: `この訂正の日付（${date}）が、この訂正のあとの値を直している訂正の日付（${next.date}）より後です。`,
    remedy:
      'どちらの date が違っているかを確かめて、直した日に直してください。old と new は、そのままにします。',
  };
}

function noSheet(
  correction: CorrectionRecord,
  { files, complete }: CheckedFiles<SheetRecord>,
  path: PathStep[],
): Finding[] {
  if (!complete) return [];
  const ids = files.map(({ data }) => data.measure);
  return [
    {
      path: [...path, 'sheet'],
      at: 'key',
      reason: `訂正したシート（${correctedSheetName(correction)}）がありません。`,
      remedy: `${didYouMean(correction.sheet.measure, ids)}measure、fiscalYear、phase を、measures にあるシートに合わせてください。`,
    },
  ];
}

function writtenFindings({ amount, text, old, new: now }: CorrectionRecord, path: PathStep[]): Finding[] {
  // An indicator may have a word in its cell (策定済, 50人以上); an amount is a number or none.
  const unreadable = amount
    ? [
        { field: 'old', written: old },
        { field: 'new', written: now },
      ].filter(({ written }) => written !== withheld && !readsAsCell(written))
    : [];
  const same =
    now !== withheld && sameValue(old, now)
      ? [
          {
            path: [...path, 'new'],
            reason: `直す前（old）と直した後（new）が、同じ「${now}」です。`,
            remedy: 'どちらかを正しい値に直すか、この訂正を消してください。',
          },
        ]
      : [];
  const whichText =
    text?.field === 'text' && text.text === undefined
      ? [
          {
            path: [...path, 'text', 'text'],
            reason: 'どの文章を直したか（text）が書かれていません。',
            remedy: 'text の下に、text: issues のように、様式の文章のIDを書いてください。',
          },
        ]
      : [];
  return [
    ...whichText,
    ...unreadable.map(({ field, written }) => ({
      path: [...path, field],
      reason: `「${written}」は、数としても、値が無い理由の語としても読めません。`,
      remedy: '数だけを書くか、dash、cancelled、unplaced などの語を書いてください。',
    })),
    ...same,
  ];
}

function valueFindings(
  correction: CorrectionRecord,
  later: CorrectionRecord[],
  sheet: SheetRecord,
  path: PathStep[],
): Finding[] {
  const stated = statedNow(correction, sheet);
  const { text, new: now } = correction;
  // Nothing can be looked for where it is not said in which text.
  if (text?.field === 'text' && text.text === undefined) return [];
  if (stated.length === 0) return [nothingThere(correction, sheet, path)];
  const withholding = later.find(({ old }) => old === withheld);
  if (now === withheld) return withholding ? [] : [nothingWithheld(path)];
  if (text) {
    const stands = [...stated, ...later.map(({ old }) => old)].some((each) => each.includes(now));
    if (stands) return [];
    // A passage that stands no more can only be what was taken out.
    return [withholding ? givenOut(now, withholding, path) : notSo(`「${now}」という文がありません。`, path)];
  }
  const [next] = later;
  if (!next) {
    const said = stated[0] ?? '';
    return sameValue(now, said) ? [] : [notSo(`「${said}」とあります。「${now}」ではありません。`, path)];
  }
  if (next.old === withheld) return [givenOut(now, next, path)];
  if (sameValue(now, next.old)) return [];
  return [
    {
      path: [...path, 'new'],
      reason: `直した後は「${now}」ですが、同じ値の次の訂正（${next.date}）の直す前は「${next.old}」です。`,
      remedy: '2つの訂正を見くらべて、どちらかを正しい値に直してください。',
    },
  ];
}

function nothingWithheld(path: PathStep[]): Finding {
  return {
    path: [...path, 'new'],
    reason:
      '直した後の値を withheld（出さない）とする訂正ですが、その値を出さないことにした訂正（old: withheld）が、あとにありません。',
    remedy: 'いまのシートのファイルにある値を書いてください。',
  };
}

function givenOut(now: string, { date }: CorrectionRecord, path: PathStep[]): Finding {
  return {
    path: [...path, 'new'],
    reason: `同じところの、あとの訂正（${date}）が出さないことにした（old: withheld）ものが、この訂正の直した後に「${now}」と書かれています。`,
    remedy: 'この new も withheld と書いてください。出してよいものなら、あとの訂正の old に書いてください。',
  };
}

function nothingThere(correction: CorrectionRecord, sheet: SheetRecord, path: PathStep[]): Finding {
  const { indicator, amount, text } = correction;
  const kind = indicator ? 'indicator' : amount ? 'amount' : 'text';
  const known = [
    ...(amount ? [] : indicatorsOf(sheet).map((each) => each.indicator.id)),
    ...(indicator ? [] : sheet.projects.map(({ id }) => id)),
  ];
  const written = indicator?.id ?? amount?.project ?? text?.of;
  const unknown = written !== undefined && !known.includes(written);
  return {
    path: [...path, kind],
    at: 'key',
    reason: `訂正に合う値が、シート（${correctedSheetName(correction)}）にありません：${correctedSubject(correction, neutralWords)}。`,
    remedy: `${unknown ? didYouMean(written, known) : ''}ID、役割や費目、年度を、シートのファイルに合わせてください。`,
  };
}

function notSo(reason: string, path: PathStep[]): Finding {
  return {
    path: [...path, 'new'],
    reason: `シートのファイルには${reason}`,
    remedy:
      '紙面と見くらべて、違っているほう（シートのファイルか、この訂正）を直してください。このあとにもう一度直したのなら、この訂正はそのままにして、その訂正を書き足してください。',
  };
}
