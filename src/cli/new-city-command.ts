import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { comparePeriods, fiscalYearOf } from '../domain/observation/period.ts';
import { contentFolder } from '../loader/content-folder.ts';
import { fiscalYear } from '../schema/period.ts';
import { plan as planSchema } from '../schema/plan.ts';
import { printedName } from '../schema/printed-text.ts';
import { municipalityCode } from '../schema/site.ts';
import { periodLabel } from '../text/period.ts';
import { cityFiles, starterForms, type NewCity, type StarterForm } from './city-files.ts';
import { hostFault } from './host-fault.ts';
import { today } from './japanese-day.ts';
import type { Outcome } from './outcome.ts';
import { wrongPlace } from './output-folder.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

type Environment = Readonly<Record<string, string | undefined>>;

/** What stands in the place of the name of a plan that is not given: the neutral word (schema/README: neutral words). */
const anyPlan = '計画';

const usage = [
  '使い方：npm run city:new -- 新しいフォルダー --name ○○町 --code 全国地方公共団体コード --form sheet',
  `　　　　--form は sheet（施策の評価シート）、kpi（指標だけ）、project（事業ごとの評価シート）のどれか`,
  '　　　　分かれば、計画の名前と期間も：--plan 計画の名前 --from 令和2年度 --to 令和6年度',
].join('\n');

/**
 * Writes a content folder for another publisher: `npm run city:new -- ../hakuba --name 白馬村 --code 204854 --form kpi`. Exit 1 and
 * nothing written where it cannot; it asks nothing. `day`, YYYY-MM-DD, says in which fiscal year a plan without one begins.
 */
export function newCity(args: string[], environment: Environment, day = today()): Outcome {
  const asked = readArguments(args, day);
  const wrong = 'wrong' in asked ? asked.wrong : write(asked.folder, cityFiles(asked.city), environment);
  if (wrong !== undefined) return { exitCode: 1, stdout: '', stderr: `${wrong}\n` };
  return { exitCode: 0, stdout: 'wrong' in asked ? '' : nextSteps(asked), stderr: '' };
}

/** What is asked for, once all of it can be read. */
interface Asked {
  folder: string;
  city: NewCity;
  /** Whether the plan is only a stand-in. */
  planless: boolean;
}

function readArguments(args: string[], day: string): Asked | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        code: { type: 'string' },
        form: { type: 'string' },
        plan: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
      },
    });
    const [folder = ''] = positionals;
    if (folder.trim() === '') return withUsage('新しいフォルダーの場所を書いてください。');
    if (positionals.length > 1)
      return withUsage(`フォルダーは1つだけ書きます（「${positionals.slice(1).join('」「')}」が余分です）。`);
    const { name, code, form } = values;
    const missing = Object.entries({ name, code, form }).flatMap(([flag, value]) =>
      value === undefined || value.trim() === '' ? `--${flag}` : [],
    );
    if (missing.length > 0) return withUsage(`${missing.join('、')} がありません。`);
    const read = {
      name: told('--name', printedName, name),
      code: told('--code', municipalityCode, code),
      form: formNamed(form ?? ''),
      plan: planOf(values, day),
    };
    return {
      folder: resolve(folder),
      city: read,
      planless: values.plan === undefined || values.from === undefined,
    };
  } catch (error) {
    return error instanceof Wrong ? { wrong: error.message } : withUsage(whyUnread(error));
  }
}

/** A flag that cannot be what is written; the message is the sentence. */
class Wrong extends Error {}

function told<Schema extends z.ZodType>(flag: string, schema: Schema, written: unknown): z.output<Schema> {
  const read = schema.safeParse(written);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Wrong(`${flag}：${issue?.message ?? ''}${issue?.code === 'custom' ? remedyOf(issue) : ''}`);
}

function remedyOf({ params }: z.core.$ZodIssueCustom): string {
  const remedy: unknown = params?.['remedy'];
  return typeof remedy === 'string' ? remedy : '';
}

function formNamed(written: string): StarterForm {
  const form = starterForms.find((each) => each === written);
  if (form !== undefined) return form;
  throw new Wrong(
    `--form：「${written}」という様式はありません。sheet（施策の評価シート）、kpi（指標だけ）、project（事業ごとの評価シート）のどれかを書いてください。`,
  );
}

function planOf(
  { plan, from, to }: { plan?: string | undefined; from?: string | undefined; to?: string | undefined },
  day: string,
): NewCity['plan'] {
  if ((from === undefined) !== (to === undefined))
    throw new Wrong('--from と --to は、両方を書いてください（分からなければ、両方とも書きません）。');
  const now = `FY${fiscalYearOf(day)}`;
  const years = { from: told('--from', fiscalYear, from ?? now), to: told('--to', fiscalYear, to ?? now) };
  if (comparePeriods(years.from, years.to) > 0)
    throw new Wrong('--to（終わりの年度）が、--from（始まりの年度）より前です。');
  const read = { name: told('--plan', printedName, plan ?? anyPlan), ...years };
  told('--to', planSchema, {
    ...read,
    id: 'plan',
    form: 'form',
    source: { title: read.name, publisher: anyPlan },
  });
  return read;
}

/** Which flag is unknown or has nothing behind it, in words; parseArgs says it in English. */
function whyUnread(error: unknown): string {
  const [, flag = ''] = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '') ?? [];
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `「${flag}」という指定はありません。`;
  return `「${flag}」のうしろに、内容を書いてください。`;
}

function withUsage(sentence: string): { wrong: string } {
  return { wrong: `${sentence}\n${usage}` };
}

/** Writes all files into a folder of their own, or tells in a sentence why not; then nothing is left of them. */
function write(
  folder: string,
  files: ReadonlyMap<string, string>,
  environment: Environment,
): string | undefined {
  const other = 'ほかのフォルダーを書いてください。';
  const made: string[] = [];
  try {
    const place = wrongPlace(folder, checkout, contentFolder(environment));
    if (place !== undefined) return `「${folder}」${place}${other}`;
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) return `「${folder}」は、フォルダーではなくファイルです。${other}`;
    if (found && readdirSync(folder).length > 0)
      return `「${folder}」には、もう何かが入っています。空のフォルダーか、まだ無いフォルダーを書いてください。`;
    for (const [path, text] of files) {
      const file = join(folder, path);
      makeFolder(dirname(file), made);
      writeFileSync(file, text, { flag: 'wx' });
      made.unshift(file);
    }
    return undefined;
  } catch (error) {
    for (const each of made) rmSync(each, { recursive: true, force: true });
    const fault = hostFault(error);
    if (fault === undefined) throw error;
    return `${fault}何も書いていません。`;
  }
}

/** Makes a folder and those above it, and puts each before what was `made`: Node's own way names no cause, and has no end in /proc. */
function makeFolder(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.unshift(folder);
}

function nextSteps({ folder, city, planless }: Asked): string {
  const plan = [...cityFiles(city).keys()].find((path) => path.startsWith('plans/')) ?? '';
  return [
    `「${folder}」を作りました。`,
    ...[...cityFiles(city).keys()].map((path) => `  ${path}`),
    '',
    '次にすること（書き方はファイルの中と FIELDS.ja.md、進め方は README.ja.md の「ほかの市町村で使う」）',
    ...(planless
      ? [
          `・${plan} の計画の名前と期間（いまは仮に「${city.plan.name}」、${[...new Set([city.plan.from, city.plan.to])].map(periodLabel).join('～')}）を直す`,
        ]
      : []),
    `・${plan} に施策を、forms/${city.form}.yaml に紙面にあるものを書く`,
    `・確かめる：npm run check -- ${folder}`,
    `・サイトを見る：環境変数 CONTENT_DIR に ${folder} を指定して npm start`,
    '',
  ].join('\n');
}
