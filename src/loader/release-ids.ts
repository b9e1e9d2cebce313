import { strFromU8, unzipSync } from 'fflate';
import { compareReleaseNames } from '../domain/publication/release.ts';
import { sheetIdOf } from '../domain/publication/sheet-key.ts';
import type { ReleaseRecord } from '../schema/release.ts';
import type { CheckedFiles, ContentFile } from './content-file.ts';
import { bytesAt, type ContentFiles } from './content-files.ts';
import type { Finding, Problem } from './problem.ts';
import type { ReferringFiles } from './referring-files.ts';
import { indicatorsOf } from '../domain/publication/sheet-indicators.ts';

/** The kinds of things whose id makes an address, with what they are called and where their id must go on standing. */
const kinds = {
  plan: { what: '計画', place: 'plans' },
  goal: { what: '目標', place: 'plans の goals' },
  measure: { what: '施策', place: 'plans の measures' },
  sheet: { what: 'シート', place: 'measures' },
  indicator: { what: '指標', place: 'register と、その年度のシート' },
  project: { what: '事業', place: 'register と、その年度のシート' },
};

type Kind = keyof typeof kinds;
type Row = Partial<Record<string, string | number | null>>;

/**
 * Ids are for ever: what a frozen release has published under an address must go on standing there. Looks into the archives of
 * the releases, of which it unpacks three small tables, as far as they were not withdrawn; departments have no id in the data, and are
 * not looked for.
 */
export function lostIdProblems(
  found: ContentFiles,
  releases: CheckedFiles<ReleaseRecord>,
  content: ReferringFiles,
): Problem[] {
  const { plans, registers, sheets } = content;
  if (releases.files.length === 0 || ![plans, registers, sheets].every(({ complete }) => complete)) return [];
  const known = knownIds(content);
  const reported = new Set<string>();
  return releases.files
    .toSorted((a, b) => compareReleaseNames(a.data.name, b.data.name))
    .flatMap((file) => {
      const published = publishedIds(found, file);
      if (!published) return [unreadable(file.data)].map(file.problem);
      return published.flatMap(({ kind, id }): Problem[] => {
        const key = `${kind} ${id}`;
        if (known[kind].has(id) || reported.has(key)) return [];
        reported.add(key);
        return [file.problem(lost(kind, id, file.data))];
      });
    });
}

function knownIds({ plans, registers, sheets }: ReferringFiles): Record<Kind, Set<string>> {
  const planData = plans.files.map(({ data }) => data);
  const records = sheets.files.map(({ data }) => data);
  const readings = registers.files.map(({ data }) => data);
  const listed = (registered: { id: string }[], stated: { id: string }[]) => {
    const ids = new Set(stated.map(({ id }) => id));
    return new Set(registered.map(({ id }) => id).filter((id) => ids.has(id)));
  };
  return {
    plan: new Set(planData.map(({ id }) => id)),
    goal: new Set(planData.flatMap(({ goals }) => goals.map(({ id }) => id))),
    measure: new Set(planData.flatMap(({ measures }) => measures.map(({ id }) => id))),
    sheet: new Set(records.map(({ measure, ...of }) => sheetIdOf({ measureId: measure, ...of }))),
    indicator: listed(
      readings.flatMap(({ indicators }) => indicators),
      records.flatMap(indicatorsOf).map(({ indicator }) => indicator),
    ),
    project: listed(
      readings.flatMap(({ projects }) => projects),
      records.flatMap(({ projects }) => projects),
    ),
  };
}

/** Every id that a release's tables hold; nothing where its archive cannot be read. */
function publishedIds(
  found: ContentFiles,
  { data }: ContentFile<ReleaseRecord>,
): { kind: Kind; id: string }[] | undefined {
  try {
    const bytes = bytesAt(found, `releases/${data.name}/${data.archive.name}`);
    // That it is not there was told.
    if (!bytes) return [];
    const wanted = new Set(['measures', 'indicators', 'projects'].map((table) => `data/${table}.json`));
    const files = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
    return Object.values(files).flatMap((file) => recordsIn(strFromU8(file)).flatMap(idsOf));
  } catch {
    return undefined;
  }
}

function recordsIn(json: string): Row[] {
  const { rows } = JSON.parse(json) as { rows?: Row[] };
  return rows ?? [];
}

function idsOf(row: Row): { kind: Kind; id: string }[] {
  const { measure_id: measure, sheet_fiscal_year: year, phase } = row;
  const sheet =
    measure && year && phase ? `${year}/${measure}${phase === 'budget' ? '.budget' : ''}` : undefined;
  const ids: [Kind, string | number | null | undefined][] = [
    ['plan', row['plan_id']],
    ['goal', row['goal_id']],
    ['measure', measure],
    ['sheet', sheet],
    ['indicator', row['indicator_id']],
    ['project', row['project_id']],
  ];
  return ids.flatMap(([kind, id]) => (typeof id === 'string' && id !== '' ? [{ kind, id }] : []));
}

function lost(kind: Kind, id: string, release: ReleaseRecord): Finding {
  const { what, place } = kinds[kind];
  const why = 'ほかのサイトや論文が、そのアドレスを使っているかもしれません。';
  return {
    path: ['name'],
    reason: `版「${release.name}」で公開した${what}「${id}」が、内容にありません。`,
    remedy:
      kind === 'sheet'
        ? `一度公開したシートは消せません。${why}measures/${id}.yaml を残してください。`
        : `一度公開したIDは変えられません。${why}${place}に「${id}」を残してください。`,
  };
}

function unreadable({ name }: ReleaseRecord): Finding {
  return {
    path: ['archive'],
    reason: `版「${name}」の書庫（ZIP）を読めません。`,
    remedy: '版は作ったときのまま残すものです。git で元に戻してください。',
  };
}
