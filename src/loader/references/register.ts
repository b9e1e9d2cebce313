import type { IndicatorReading, ProjectReading } from '../../schema/register.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { isAbsent, type CheckedFiles } from '../content-file.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { wayBack } from './way-back.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';

interface Register {
  indicators: IndicatorReading[];
  projects: ProjectReading[];
}

/** All register files together, by id. Where one could not be read or there is none, nothing is said to be missing. */
export interface RegisterIndex {
  indicators: Map<string, IndicatorReading>;
  projects: Map<string, ProjectReading>;
  complete: boolean;
}

/** Joins the register files, once for all sheets. */
export function indexRegister(registers: CheckedFiles<Register>): RegisterIndex {
  const { files, complete } = registers;
  return {
    indicators: firstById(files.flatMap(({ data }) => data.indicators)),
    projects: firstById(files.flatMap(({ data }) => data.projects)),
    complete: complete && !isAbsent(registers),
  };
}

/** Of two readings of one id the second is refused; whatever else is checked goes by the first. */
function firstById<Reading extends { id: string }>(readings: Reading[]): Map<string, Reading> {
  const first = new Map<string, Reading>();
  for (const reading of readings) if (!first.has(reading.id)) first.set(reading.id, reading);
  return first;
}

/** Entries of a register file that name an entry which no register file holds, or themselves, and relations that cannot be. */
export function registerFindings(
  register: Register,
  { indicators, projects, complete }: RegisterIndex,
): Finding[] {
  if (!complete) return [];
  return [
    ...register.indicators.flatMap(({ id, sameAs, continues }, index) => [
      ...unknown(id, sameAs, indicators, ['indicators', index, 'sameAs']),
      ...oneSided(id, sameAs, indicators, ['indicators', index, 'sameAs']),
      ...oppositeWays(id, sameAs, indicators, ['indicators', index, 'sameAs']),
      ...sameAndBefore(sameAs, continues, ['indicators', index, 'continues']),
      ...unknown(id, continues, indicators, ['indicators', index, 'continues']),
      ...circle(id, indicators, ['indicators', index, 'continues']),
    ]),
    ...register.projects.flatMap(({ id, continues }, index) => [
      ...unknown(id, continues, projects, ['projects', index, 'continues']),
      ...circle(id, projects, ['projects', index, 'continues']),
    ]),
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
      projects.has(id) ? [] : absent('事業', id, projects, ['projects', index, 'id']),
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

/** Two indicators are the same figure for both of them: whoever reads one entry must find the other. */
function oneSided(
  own: string,
  ids: string[],
  known: ReadonlyMap<string, IndicatorReading>,
  path: PathStep[],
): Finding[] {
  return ids.flatMap((id, index): Finding[] => {
    const other = known.get(id);
    if (!other || id === own || other.sameAs.includes(own)) return [];
    // An id there that cannot be right may be meant for this one, and is told already.
    if (other.sameAs.some((each) => each === id || !known.has(each))) return [];
    return [
      {
        path: [...path, index],
        reason: `「${own}」は「${id}」と同じ数だとありますが、「${id}」の sameAs に「${own}」がありません。`,
        remedy: `「${id}」の sameAs に「${own}」を書き足すか、この行を消してください。`,
      },
    ];
  });
}

/** One figure cannot be better both ways; told once, at the entry that stands first by id. */
function oppositeWays(
  own: string,
  ids: string[],
  known: ReadonlyMap<string, IndicatorReading>,
  path: PathStep[],
): Finding[] {
  const ways: (string | undefined)[] = ['higher', 'lower'];
  const ours = known.get(own)?.direction;
  return ids.flatMap((id, index): Finding[] => {
    const theirs = known.get(id)?.direction;
    // Where the other does not name this one, that is what is told.
    const isTold = id < own && known.get(id)?.sameAs.includes(own);
    if (isTold || ours === theirs || !ways.includes(ours) || !ways.includes(theirs)) return [];
    return [
      {
        path: [...path, index],
        reason: `「${own}」は「${id}」と同じ数だとありますが、direction が ${ours ?? ''} と ${theirs ?? ''} で、逆です。`,
        remedy: 'どちらかの direction を直すか、同じ数でなければ、両方の sameAs から消してください。',
      },
    ];
  });
}

/** What is the same figure is not one that came before it. */
function sameAndBefore(sameAs: string[], continues: string[], path: PathStep[]): Finding[] {
  return continues.flatMap((id, index): Finding[] =>
    sameAs.includes(id)
      ? [
          {
            path: [...path, index],
            reason: `「${id}」が、sameAs（同じ数）にも continues（引きつぐ前）にもあります。`,
            remedy:
              '数え方が同じなら sameAs だけに、分割・統合や定義の変更があったのなら continues だけに書いてください。',
          },
        ]
      : [],
  );
}

/** What continues something that continues it, over however many entries; told once, at the first of them by id. */
function circle(own: string, known: Continuing, path: PathStep[]): Finding[] {
  const way = wayBack(own, (id) => known.get(id)?.continues ?? []);
  if (!way || way.some((id) => id < own)) return [];
  return [
    {
      path,
      at: 'key',
      reason: `「${own}」が引きつぐものを順にたどると、「${own}」に戻ります（${way.join(' → ')}）。`,
      remedy: 'どちらが先のものかを確かめて、どれかの continues を消してください。',
    },
  ];
}

type Continuing = ReadonlyMap<string, { continues: string[] }>;

function absent(what: string, id: string, known: Map<string, unknown>, path: PathStep[]): Finding {
  return {
    path,
    reason: `${what}「${id}」が register にありません。`,
    remedy: `${didYouMean(id, known.keys())}新しい${what}なら、register に書き足してください。`,
  };
}
