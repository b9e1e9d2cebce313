import type { IndicatorReading, ProjectReading } from '../../schema/register.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { CheckedFiles } from '../content-file.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding, PathStep } from '../problem.ts';
import { indicatorsOf } from './sheet-indicators.ts';

interface Register {
  indicators: IndicatorReading[];
  projects: ProjectReading[];
}

/** All register files together, by id. Where one could not be read, nothing is said to be missing. */
export interface RegisterIndex {
  indicators: Map<string, IndicatorReading>;
  projects: Map<string, ProjectReading>;
  complete: boolean;
}

/** Joins the register files, once for all sheets. */
export function indexRegister({ files, complete }: CheckedFiles<Register>): RegisterIndex {
  return {
    indicators: new Map(files.flatMap(({ data }) => data.indicators).map((reading) => [reading.id, reading])),
    projects: new Map(files.flatMap(({ data }) => data.projects).map((reading) => [reading.id, reading])),
    complete,
  };
}

/** Entries of a register file that name an entry which no register file holds, or themselves. */
export function registerFindings(
  register: Register,
  { indicators, projects, complete }: RegisterIndex,
): Finding[] {
  if (!complete) return [];
  return [
    ...register.indicators.flatMap(({ id, sameAs, continues }, index) => [
      ...unknown(id, sameAs, indicators, ['indicators', index, 'sameAs']),
      ...unknown(id, continues, indicators, ['indicators', index, 'continues']),
    ]),
    ...register.projects.flatMap(({ id, continues }, index) =>
      unknown(id, continues, projects, ['projects', index, 'continues']),
    ),
  ];
}

/** Indicators and projects of a sheet that no register file holds. */
export function unregistered(
  sheet: SheetRecord,
  { indicators, projects, complete }: RegisterIndex,
): Finding[] {
  if (!complete) return [];
  return [
    ...indicatorsOf(sheet)
      .filter(({ indicator }) => !indicators.has(indicator.id))
      .map(({ indicator, path }) => absent('指標', indicator.id, indicators, [...path, 'id'])),
    ...sheet.projects.flatMap(({ id }, index) =>
      projects.has(id) ? [] : absent('事務事業', id, projects, ['projects', index, 'id']),
    ),
  ];
}

function unknown(own: string, ids: string[], known: Map<string, unknown>, path: PathStep[]): Finding[] {
  return ids.flatMap((id, index): Finding[] => {
    const at = [...path, index];
    if (id === own)
      return [
        {
          path: at,
          reason: `「${id}」が自分自身を指しています。`,
          remedy: 'この行を消すか、別のIDを書いてください。',
        },
      ];
    if (known.has(id)) return [];
    return [
      {
        path: at,
        reason: `「${id}」は register にありません。`,
        remedy: `${didYouMean(id, known.keys())}無ければ、register に書き足すか、この行を消してください。`,
      },
    ];
  });
}

function absent(what: string, id: string, known: Map<string, unknown>, path: PathStep[]): Finding {
  return {
    path,
    reason: `${what}「${id}」が register にありません。`,
    remedy: `${didYouMean(id, known.keys())}新しい${what}なら、register に書き足してください。`,
  };
}
