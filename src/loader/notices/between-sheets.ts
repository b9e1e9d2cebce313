import { correctionsNewestFirst } from '../../domain/publication/correction.ts';
import { sheetKeyOf } from '../../domain/publication/sheet-key.ts';
import type { Found } from '../../questions/found.ts';
import { asksOfFall } from '../../questions/running-total-falls/asks-of-fall.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { slipsBetween } from '../between-sheets/comparison.ts';
import type { Paper } from '../between-sheets/paper.ts';
import type { Slip } from '../between-sheets/slip.ts';
import { slipInWords, slipsInWords } from '../between-sheets/words.ts';
import type { ContentFile } from '../content-file.ts';
import { compareProblems, type Problem } from '../problem.ts';
import { indexRegister } from '../references/register.ts';
import { sheetForm } from '../references/sheet-form.ts';
import { planOf } from '../references/sheet-place.ts';
import type { ReferringFiles } from '../referring-files.ts';

/** How many slips of one kind a sheet is told one by one; more than that most likely have one cause, and are told together. */
const mostAlone = 2;

/**
 * What each sheet says that another makes doubtful. A sheet without a plan or a form is refused anyway. Of a running total that falls
 * staff hear once: by the question, where readers are asked about it.
 */
export function betweenSheets(
  { sheets, plans, forms, registers, corrections }: ReferringFiles,
  asked: () => readonly Found[],
): Problem[] {
  const files = new Map<Paper, ContentFile<SheetRecord>>();
  for (const file of sheets.files) {
    const { data: record } = file;
    const plan = planOf(record, plans);
    const form = plan && sheetForm(record, plan, forms);
    if (form) files.set({ record, form, key: sheetKeyOf(record) }, file);
  }
  const slips = slipsBetween([...files.keys()], {
    register: indexRegister(registers),
    corrections: correctionsNewestFirst(corrections.files.flatMap(({ data }) => data.corrections)),
  });
  return [...files].flatMap(([paper, file]) =>
    [...Map.groupBy(unasked(slips.get(paper) ?? [], asked), ({ kind }) => kind).values()].flatMap((ofKind) =>
      told(ofKind, paper, file),
    ),
  );
}

function unasked(slips: readonly Slip[], asked: () => readonly Found[]): Slip[] {
  return slips.filter(
    (slip) =>
      slip.kind !== 'fallen' || !asksOfFall(asked(), { ...slip.now, indicatorId: slip.now.indicator?.id }),
  );
}

function told(slips: readonly Slip[], paper: Paper, file: ContentFile<SheetRecord>): Problem[] {
  const placed = slips
    .map((slip) => {
      const { path, at } = slip;
      const problem = file.problem({ path, ...(at && { at }), ...slipInWords(slip, paper) });
      return { slip, problem, line: problem.line ?? 0 };
    })
    .sort((a, b) => compareProblems(a.problem, b.problem));
  const [first] = placed;
  if (!first || placed.length <= mostAlone) return placed.map(({ problem }) => problem);
  const field = `${first.problem.field} など${placed.length}か所`;
  return [{ ...first.problem, field, ...slipsInWords(placed, paper) }];
}
