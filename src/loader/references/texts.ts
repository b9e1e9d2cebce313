import type { Form } from '../../schema/form.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { didYouMean, listed, thereAre } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';

const words = { sheet: 'シート', project: '事業' };

/** Texts that the form does not have, or has of the other: of the sheet, or of a project on it. */
export function textFindings(sheet: SheetRecord, form: Form): Finding[] {
  return [
    ...unknownTexts(sheet.texts, 'sheet', form, ['texts']),
    ...sheet.projects.flatMap(({ texts }, index) =>
      unknownTexts(texts, 'project', form, ['projects', index, 'texts']),
    ),
  ];
}

/** Texts of the sheet that the form has and nobody wrote down: published as 空欄, which may not be what the paper says. */
export function blankTextNotices({ texts: written }: SheetRecord, { texts }: Form): Finding[] {
  const blank = texts.filter(({ id, of }) => of === 'sheet' && written[id] === undefined);
  if (blank.length === 0) return [];
  return [
    {
      path: ['texts'],
      at: 'key',
      reason: `様式にある文章（${listed(
        blank.map(({ id, label }) => `${id}「${label}」`),
        20,
      )}）が書かれていないので、空欄として載ります。`,
      remedy:
        '紙面も空欄なら、そのままでかまいません（texts に blank と書くと、次からは出ません）。違えば、文章か、文章が無い理由（写しが切れている、読みとれないときは unplaced など）を書いてください。',
    },
  ];
}

function unknownTexts(
  written: SheetRecord['texts'],
  of: 'sheet' | 'project',
  { id: form, texts }: Form,
  path: PathStep[],
): Finding[] {
  const known = texts.filter((text) => text.of === of).map(({ id }) => id);
  return Object.keys(written)
    .filter((id) => !known.includes(id))
    .map((id): Finding => {
      const elsewhere = texts.find((text) => text.id === id);
      return {
        path: [...path, id],
        at: 'key',
        reason: elsewhere
          ? `文章「${id}」は、様式「${form}」では${words[elsewhere.of]}の文章（of: ${elsewhere.of}）で、${words[of]}の文章ではありません。`
          : `文章「${id}」が、様式「${form}」の texts にありません。`,
        remedy: elsewhere
          ? `${words[elsewhere.of]}の texts に移すか、様式の of を直してください。`
          : `${didYouMean(id, known)}${thereAre(known)}無ければ、様式の texts に書き足してください。`,
      };
    });
}
