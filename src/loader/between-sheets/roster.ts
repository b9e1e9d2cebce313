import { paragraphsOf } from '../../schema/judged.ts';
import type { IndicatorReading, ProjectReading } from '../../schema/register.ts';
import type { PathStep } from '../../schema/path-step.ts';
import type { RegisterIndex } from '../references/register.ts';
import type { Subject } from './figure.ts';
import type { Paper } from './paper.ts';
import type { Slip } from './slip.ts';

/** An indicator or a project that a sheet lists, with where it stands and what the register reads of it. */
interface Listed {
  /** `project 4510`, `indicator 103-kpi-10`: an indicator and a project may share an id. */
  key: string;
  /** The project that it is an indicator of. */
  owner?: string;
  subject: Subject;
  path: PathStep[];
  note: string | undefined;
  reading: IndicatorReading | ProjectReading | undefined;
}

// What papers write of what ends or begins; beside the thing itself, the year up to or from which it is listed is enough.
const ended = /終了|完了|廃止|休止|統合|移管/u;
const endedInNote = new RegExp(`${ended.source}|まで`, 'u');
const begun = /新規|新設|追加|開始|統合|移管/u;
const begunInNote = new RegExp(`${begun.source}|から`, 'u');

/**
 * Indicators and projects that the sheet before lists and this one does not, or the other way round, where neither the register
 * (`continues`, an explanation) nor the sheets say why. What belongs to a project comes and goes with it. `known` are the keys
 * of all that any sheet before has listed: what comes back is not new.
 */
export function rosterSlips(
  paper: Paper,
  before: Paper,
  register: RegisterIndex,
  known: ReadonlySet<string>,
): Slip[] {
  const [old, now] = [listedOn(before, register), listedOn(paper, register)];
  const [oldKeys, nowKeys] = [keysOf(old), keysOf(now)];
  const continued = new Set(
    now.flatMap(({ key, reading }) => (reading?.continues ?? []).map((id) => key.replace(/ .*$/u, ` ${id}`))),
  );
  const gone = old.filter(
    (each) =>
      !nowKeys.has(each.key) &&
      !continued.has(each.key) &&
      !(each.owner !== undefined && !nowKeys.has(each.owner)) &&
      !endedInNote.test(each.note ?? '') &&
      !isSaid(each, paper, ended),
  );
  const come = now.filter(
    (each) =>
      !oldKeys.has(each.key) &&
      !known.has(each.key) &&
      !isExplained(each) &&
      !(each.owner !== undefined && !oldKeys.has(each.owner)) &&
      !begunInNote.test(each.note ?? '') &&
      !isSaid(each, paper, begun),
  );
  return [
    ...gone.map(({ subject }): Slip => ({
      kind: 'gone',
      subject,
      path: [subject.project ? 'projects' : 'indicators'],
      at: 'key',
      before: before.key,
    })),
    ...come.map(({ subject, path }): Slip => ({ kind: 'come', subject, path, before: before.key })),
  ];
}

/** The keys of all that a sheet lists. */
export function rosterKeys(paper: Paper, register: RegisterIndex): ReadonlySet<string> {
  return keysOf(listedOn(paper, register));
}

function keysOf(listed: readonly Listed[]): Set<string> {
  return new Set(listed.map(({ key }) => key));
}

function isExplained({ reading }: Listed): boolean {
  return reading !== undefined && (reading.explanation !== undefined || reading.continues.length > 0);
}

function listedOn({ record }: Paper, register: RegisterIndex): Listed[] {
  const ofIndicators = (
    { indicators }: Pick<Paper['record'], 'indicators'>,
    under: PathStep[],
    project?: Paper['record']['projects'][number],
  ) =>
    indicators.map((indicator, index): Listed => ({
      key: `indicator ${indicator.id}`,
      ...(project && { owner: `project ${project.id}` }),
      subject: { indicator, ...(project && { project }) },
      path: [...under, 'indicators', index, 'id'],
      note: indicator.note ?? project?.note,
      reading: register.indicators.get(indicator.id),
    }));
  return [
    ...ofIndicators(record, []),
    ...record.projects.flatMap((project, index): Listed[] => [
      {
        key: `project ${project.id}`,
        subject: { project },
        path: ['projects', index, 'id'],
        note: project.note,
        reading: register.projects.get(project.id),
      },
      ...ofIndicators(project, ['projects', index], project),
    ]),
  ];
}

/** Whether a text of the sheet names the thing and says that it begins or ends. */
function isSaid({ subject }: Listed, { record }: Paper, why: RegExp): boolean {
  const name = (subject.indicator ?? subject.project)?.name ?? '';
  const { note, texts, policy } = record;
  return [note ?? '', ...Object.values(texts).flatMap(paragraphsOf), ...(policy?.items ?? [])].some(
    (text) => text.includes(name) && why.test(text.replaceAll(name, '')),
  );
}
