import type { Publication } from '../domain/publication/publication.ts';
import type { Form } from '../schema/form.ts';
import type { RatingAxis, RatingRule } from '../schema/rating-axis.ts';
import { formContents } from '../text/form.ts';
import { fileHeader } from './file-header.ts';
import { itemCode } from './columns/item.ts';
import { ExactNumber, exactNumber, jsonText, type JsonObject } from './json-text.ts';
import type { Bilingual } from './table.ts';

/** What a file about one form is called. */
export function formTitle({ id, name }: Form): Bilingual {
  return { ja: `様式 ${name}`, en: `Form ${id}` };
}

/** What one form is, as JSON: its words, its sections in printed order, its texts, amounts, axes and scales. */
export function formJson(form: Form, publication: Publication): string {
  const { id, name, words, levels, sections, texts, ratings, progressScale, indicatorKinds } = form;
  const contents = formContents([form]);
  return jsonText({
    ...fileHeader(publication, {
      title: formTitle(form),
      description: {
        ja: `シートの様式です。${contents.map(({ ja }) => ja).join('、')}があります。`,
        en: `The form of the sheets, with its ${contents.map(({ en }) => en).join(', ')}.`,
      },
      sheets: publication.sheets.filter((sheet) => sheet.form.id === id),
    }),
    form_id: id,
    form_name: name,
    words: Object.fromEntries(Object.entries(words).map(([word, said]) => [snakeCase(word), said])),
    goal_levels: levels,
    sections: sections.map(({ part, number, title, heading, kinds, text }) => ({
      part,
      number: number ?? null,
      title: title ?? null,
      heading: heading ?? null,
      indicator_kinds: kinds ?? null,
      text_id: text ?? null,
    })),
    text_fields: texts.map((field) => ({
      text_id: field.id,
      label: field.label,
      of: field.of,
      is_list: field.list,
    })),
    ...moneyJson(form),
    axes: ratings.map(axisJson),
    progress_scale: progressScale
      ? {
          steps: progressScale.steps.map((step) => ({ step: step.id, label: step.label })),
          open: progressScale.open,
        }
      : null,
    indicator_kinds: indicatorKinds.map(({ kind, label }) => ({ indicator_kind: kind, label })),
    own_actual: form.ownActual ?? null,
    print_layout: form.print ?? null,
  });
}

function moneyJson({ amounts, funding }: Form): JsonObject {
  return {
    amounts: amounts.map(({ id, label, quantity, unit }) => ({
      item: itemCode(id),
      label,
      quantity,
      unit: unit ?? null,
    })),
    funding: funding
      ? {
          part_of: itemCode(funding.of),
          sources: funding.sources.map(({ id, label, generalRevenue }) => ({
            item: itemCode(id),
            label,
            general_revenue: generalRevenue,
          })),
          complete: funding.complete,
          tolerance: new ExactNumber(funding.tolerance),
        }
      : null,
  };
}

function axisJson({ id, name, assessor, rates, order, grades, rule }: RatingAxis): JsonObject {
  return {
    axis: id,
    label: name,
    assessor: assessor ?? null,
    rates,
    order,
    grades: grades.map(({ grade, label }) => ({ grade, label: label ?? null })),
    rule: rule ? ruleJson(rule) : null,
  };
}

function ruleJson(rule: RatingRule): JsonObject {
  const isChange = rule.name === 'change_from_baseline';
  return {
    name: rule.name,
    actual_absent: rule.actualAbsent ?? null,
    ...(isChange
      ? { target_reached: rule.targetReached, covers_expected: rule.coversExpected }
      : { ratio_if_lower: rule.lowerIsBetter ?? null }),
    bands: rule.bands.map(({ grade, atLeast, above, within }) => ({
      grade,
      at_least_percent: exactNumber(atLeast),
      above_percent: exactNumber(above),
      within_percent: exactNumber(within),
    })),
  };
}

function snakeCase(word: string): string {
  return word.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
