import type { Content } from '../../schema/content.ts';
import type { Form } from '../../schema/form.ts';
import type { IndicatorKind, SheetIndicator, TargetDirection } from '../../schema/indicator.ts';
import { suffixes, type Language, type Translation } from '../../schema/language.ts';
import { neutralWordsInEnglish } from '../../schema/neutral-words.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { byId } from './by-id.ts';
import { newestOf } from './publication.ts';
import { sheetKeyOf } from './sheet-key.ts';

/** Content whose names stand in a language. */
export interface ContentInLanguage extends Content {
  language: Language;
}

/**
 * The same content with its names, units and labels in another language, as far as it gives them; what it gives none for keeps the
 * Japanese words, and so do all texts. `publish` joins it like any content, so that no reader has to know in which language it reads.
 */
export function contentIn(language: Translation, content: Content): ContentInLanguage {
  const named = <Value>(value: Value) => withNamesIn(suffixes[language], value);
  const read = {
    indicators: named(content.indicators),
    projects: named(content.projects),
    plans: named(content.plans),
  };
  return {
    ...content,
    ...read,
    language,
    site: named(content.site),
    departments: named(content.departments),
    forms: content.forms.map((form) => formIn(language, named(form))),
    sheets: sheetsIn(language, content, read),
  };
}

/** Every record below a value with the words of its field `nameEn` in the place of those of `name`, and so on with every such pair. */
function withNamesIn<Value>(suffix: string, value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => withNamesIn(suffix, each)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  const inner = Object.entries(record).map(([key, each]) => [key, withNamesIn(suffix, each)] as const);
  const given = inner.flatMap(([key, each]) =>
    key.endsWith(suffix) && typeof each === 'string' ? [[key.slice(0, -suffix.length), each] as const] : [],
  );
  return Object.fromEntries([...inner, ...given]) as Value;
}

const neutral: Record<
  Translation,
  {
    words: Form['words'];
    kinds: Record<IndicatorKind, string>;
    directions: Record<TargetDirection, string>;
    own: (form: Form) => Form['wordsEn'];
  }
> = {
  en: {
    words: neutralWordsInEnglish,
    kinds: {
      headline: 'Headline',
      kpi: 'KPI',
      outcome: 'Outcome indicator',
      activity: 'Activity indicator',
      population: 'Population indicator',
      milestone: 'Milestone',
    },
    directions: { increase: 'increase', decrease: 'decrease', maintain: 'no change' },
    own: ({ wordsEn }) => wordsEn,
  },
};

/** A form that calls things by neutral words of the language where it has none of its own in it; a level of goals is a goal then. */
function formIn(language: Translation, form: Form): Form {
  const { words, kinds, own } = neutral[language];
  return {
    ...form,
    words: { ...words, ...own(form) },
    levels: [],
    indicatorKinds: (Object.keys(kinds) as IndicatorKind[]).map((kind) => {
      const given = form.indicatorKinds.find((each) => each.kind === kind);
      return { kind, labelEn: given?.labelEn, label: given?.labelEn ?? kinds[kind] };
    }),
  };
}

/** Sheets name things by the names that plans and register give them in the language. */
function sheetsIn(
  language: Translation,
  content: Content,
  { plans, indicators, projects }: Pick<Content, 'plans' | 'indicators' | 'projects'>,
): SheetRecord[] {
  const suffix = suffixes[language];
  const measures = byId(plans.flatMap((plan) => plan.measures));
  const readings = { indicators: byId(indicators), projects: byId(projects) };
  const units = newestUnits(content.sheets);
  const indicator = (printed: SheetIndicator): SheetIndicator => {
    const reading = readings.indicators.get(printed.id);
    const unit = printed.unit === units.get(printed.id) ? givenIn(suffix, 'unit', reading) : undefined;
    const name = givenIn(suffix, 'name', reading);
    return {
      ...printed,
      ...(name === undefined ? {} : { name }),
      ...(unit === undefined ? {} : { unit }),
      targets: printed.targets.map((target) =>
        target.direction === undefined
          ? target
          : { ...target, text: neutral[language].directions[target.direction] },
      ),
    };
  };
  return content.sheets.map((sheet) => {
    const name = givenIn(suffix, 'name', measures.get(sheet.measure));
    return {
      ...sheet,
      ...(name === undefined ? {} : { measureName: name }),
      indicators: sheet.indicators.map(indicator),
      projects: sheet.projects.map((project) => {
        const given = givenIn(suffix, 'name', readings.projects.get(project.id));
        return {
          ...project,
          ...(given === undefined ? {} : { name: given }),
          indicators: project.indicators.map(indicator),
        };
      }),
    };
  });
}

/** The unit of each indicator on the newest sheet that states it: the one that the register gives in other languages. */
function newestUnits(sheets: readonly SheetRecord[]): Map<string, string | undefined> {
  const stated = sheets.flatMap((record) =>
    [...record.indicators, ...record.projects.flatMap(({ indicators }) => indicators)].map((printed) => ({
      printed,
      sheet: { key: sheetKeyOf(record) },
    })),
  );
  return new Map(
    [...Map.groupBy(stated, ({ printed }) => printed.id)].map(([id, all]) => [
      id,
      newestOf(all).printed.unit,
    ]),
  );
}

/** What a record gives for a field in the language. */
function givenIn(suffix: string, field: string, record: object | undefined): string | undefined {
  const given = (record as Record<string, unknown> | undefined)?.[`${field}${suffix}`];
  return typeof given === 'string' ? given : undefined;
}
