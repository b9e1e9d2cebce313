import type { Money } from '../schema/money.ts';
import type { Basis } from '../schema/basis.ts';
import type { Form, SectionPart } from '../schema/form.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { SheetProject } from '../schema/project.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { japaneseName, schemaAt } from '../schema/field-name.ts';
import { sheet as sheetSchema } from '../schema/sheet.ts';
import { columnKeyLabel } from './column.ts';
import { costItemLabel } from './cost-item.ts';
import { indicatorNumber } from './indicator.ts';
import { actualLabel } from './role.ts';

/** Where on a paper something stands. */
export interface PaperPlace {
  /** The thing it is about, with the number of its section, and what of it: （1）KPI 10　移住世帯数, 令和3年度 実績値. */
  field: string[];
  /** The place of its section on the form; -1 where it stands above all of them, or in none. */
  order: number;
  /** The unit of the numbers there. */
  unit: string;
}

/** Two states of one sheet and the form of the newer: what went is only in the old one. */
export interface ChangedPaper {
  form: Form;
  records: SheetRecord[];
}

/** Where on its paper a path of a sheet's record leads, as the paper itself calls and numbers it. */
export function paperPlace(path: readonly string[], { form, records }: ChangedPaper): PaperPlace {
  const [top = '', id = ''] = path;
  if (top === 'indicators') {
    const indicator = found(
      records.flatMap((each) => each.indicators),
      id,
    );
    return of('indicators', indicatorPlace(indicator, path.slice(2), form), { kind: indicator?.kind });
  }
  if (top === 'projects') {
    const project = found(
      records.flatMap((each) => each.projects),
      id,
    );
    return of('projects', projectPlace(project, path.slice(2), form));
  }
  if (top === 'money') return of('money', moneyPlace(records.at(-1), path.slice(1), form));
  if (top === 'texts') return of('text', textPlace(path.slice(1), form), { text: id });
  if (top === 'opinions') return of('opinions', opinionPlace(path.slice(1), form));
  if (top === 'ratings') return of('ratings', { field: [ratingWords(path.slice(1), form)], unit: '' });
  const part = parts[top];
  return part ? of(part, plain(path)) : { order: -1, ...plain(path) };

  function of(
    part: SectionPart,
    { field: [first = '', ...rest], unit }: Named,
    of: { kind?: string | undefined; text?: string } = {},
  ): PaperPlace {
    const order = form.sections.findIndex(
      (section) =>
        section.part === part &&
        (of.text === undefined || section.text === of.text) &&
        (of.kind === undefined ||
          section.kinds === undefined ||
          section.kinds.some((kind) => kind === of.kind)),
    );
    return { field: [`${form.sections[order]?.number ?? ''}${first}`, ...rest], order, unit };
  }
}

type Named = Omit<PaperPlace, 'order'>;

const parts: Partial<Record<string, SectionPart>> = {
  progress: 'progress',
  policy: 'policy',
};

function indicatorPlace(indicator: SheetIndicator | undefined, rest: readonly string[], form: Form): Named {
  const name = indicator ? `${indicatorNumber(indicator, { form })}　${indicator.name}` : '';
  const path = ['indicators', '', ...rest];
  const [part = '', ...inside] = rest;
  const what =
    part === ''
      ? '指標全体'
      : part === 'actuals' && inside[0] === 'values'
        ? actualWords(inside[1] ?? '', form.words)
        : part === 'targets' && inside.length > 0
          ? targetWords(inside[0] ?? '', form.words)
          : part === 'ratings'
            ? ratingWords(inside, form)
            : plain(path)
                .field.join('　')
                .replace(/^[^　]*　(?:「[^」]*」　)?/u, '');
  return { field: [name, what].filter(Boolean), unit: indicator?.unit ?? '' };
}

function projectPlace(project: SheetProject | undefined, rest: readonly string[], form: Form): Named {
  const name = project ? [project.code ?? '', project.name].filter(Boolean).join('　') : '';
  const [part = '', ...inside] = rest;
  if (part === '') return { field: [name, '事業全体'], unit: '' };
  if (part === 'money') {
    const { field, unit } = moneyPlace(project, inside, form);
    return { field: [name, ...field], unit };
  }
  if (part === 'indicators') {
    const indicator = found(project?.indicators ?? [], inside[0] ?? '');
    const { field, unit } = indicatorPlace(indicator, inside.slice(1), form);
    return { field: [name, field.join('　')], unit };
  }
  if (part === 'texts') return { field: [name, ...textPlace(inside, form).field], unit: '' };
  if (part === 'ratings') return { field: [name, ratingWords(inside, form)], unit: '' };
  return { field: [name, japaneseName(schemaAt(sheetSchema, ['projects', 0, part])) || part], unit: '' };
}

function moneyPlace(
  judged: { money?: Money | undefined } | undefined,
  path: readonly string[],
  form: Form,
): Named {
  const [kind = '', ...rest] = path;
  const item = kind === 'cost' ? 'cost' : (rest.shift() ?? '');
  const unit = form.amounts.find(({ id }) => id === item);
  const label = kind === 'unit' ? '金額の単位' : costItemLabel(item, [{ form }]);
  const [values, key] = rest;
  const what = values === 'values' && key !== undefined ? `${columnKeyLabel(key)}　${label}` : label;
  return {
    field: [what],
    unit: unit && unit.quantity !== 'money' ? (unit.unit ?? '%') : (judged?.money?.unit ?? ''),
  };
}

function textPlace([id = '', paragraph]: readonly string[], form: Form): Named {
  const label = form.texts.find((each) => each.id === id)?.label ?? id;
  if (paragraph === undefined) return { field: [label], unit: '' };
  const what = /^\d+$/.test(paragraph)
    ? nth(paragraph)
    : japaneseName(schemaAt(sheetSchema, ['texts', id, paragraph]));
  return { field: [label, what], unit: '' };
}

function opinionPlace([number = '', part]: readonly string[], form: Form): Named {
  const word = form.words.opinion;
  const what = part === undefined ? '全体' : japaneseName(schemaAt(sheetSchema, ['opinions', 0, part]));
  return { field: [`${word} ${number}`, what], unit: '' };
}

function actualWords(key: string, words: Form['words']): string {
  const [, basis] = key.split(' ');
  return `${columnKeyLabel(key.split(' ')[0] ?? '')}　${actualLabel(basis as Basis | undefined, words)}`;
}

function targetWords(key: string, { target }: Form['words']): string {
  return /^\d+$/.test(key) ? target : `${columnKeyLabel(key)}　${target}`;
}

function ratingWords([axis = '', part = '']: readonly string[], form: Form): string {
  const name = form.ratings.find(({ id }) => id === axis)?.name ?? form.words.rating;
  return part === 'reason' ? `${name}の理由` : name;
}

/** A place by what the schema calls the fields on the way; items by their number or id. */
function plain(path: readonly string[]): Named {
  const words = path.flatMap((step, index) => {
    const schema = schemaAt(sheetSchema, path.slice(0, index + 1));
    // A name that is written without its field.
    if (!schema) return [];
    const name = japaneseName(schema);
    if (name !== '') return name;
    return /^\d+$/.test(step) ? nth(step) : `「${step}」`;
  });
  return { field: words.length > 1 ? [words[0] ?? '', words.slice(1).join('　')] : words, unit: '' };
}

function nth(index: string): string {
  return `${Number(index) + 1}つ目`;
}

function found<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing | undefined {
  return things.findLast((each) => each.id === id);
}
