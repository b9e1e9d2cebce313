import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import { starterForms } from '../../src/cli/city-files.ts';
import { newCity } from '../../src/cli/new-city-command.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { Content } from '../../src/schema/content.ts';
import { skipUnless } from '../requirement.ts';
import { checkout, mount, mounting, removeAll, temporary } from './building.ts';

afterAll(removeAll);

const isRoot = process.getuid?.() === 0;

/** A day of fiscal 2043, so that the year of the day is not the fiscal year. */
const day = '2044-03-31';
const flags = ['--name', 'はじまり町', '--code', '990078', '--form', 'sheet'];
const make = (folder: string, more: string[] = flags) => newCity([folder, ...more], {}, day);
const fresh = () => join(temporary(), 'town');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

function contentOf(folder: string): Content {
  const { content, problems } = readContentFolder(folder);
  expect(problems).toEqual([]);
  return content!;
}

describe.each(starterForms)('npm run city:new --form %s', (form) => {
  const options = [...flags.slice(0, -1), form];

  test('writes a content folder that the check accepts', () => {
    const folder = fresh();
    expect(make(folder, options)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(filesIn(folder)).toEqual([
      'departments.yaml',
      `forms/${form}.yaml`,
      'plans/2043.yaml',
      'site.yaml',
    ]);
    const { exitCode, stdout, stderr } = checkCommand([folder], {});
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('様式 1、計画 1、施策 0、シート 0、指標 0、事業 0、課 0 を読みました。');
  });

  test('says nothing in it that nobody has said', () => {
    const folder = fresh();
    make(folder, options);
    const { site, plans, departments, indicators, projects, sheets, glossary } = contentOf(folder);
    expect(site).toMatchObject({ municipality: { code: '990078', name: 'はじまり町' }, official: false });
    expect(plans).toEqual([
      expect.objectContaining({
        id: '2043',
        name: '計画',
        form,
        from: 'FY2043',
        to: 'FY2043',
        goals: [],
        measures: [],
      }),
    ]);
    expect([departments, indicators, projects, sheets, glossary].flat()).toEqual([]);
    for (const file of filesIn(folder)) expect(readFileSync(join(folder, file), 'utf8')).not.toContain('○○');
  });

  test('has comments whose examples are right once their # is taken away', () => {
    const folder = fresh();
    make(folder, options);
    const examples = filesIn(folder).map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const shown = text.replaceAll(/^# /gm, '').replaceAll(/: \[\]$/gm, ':');
      expect(shown, file).not.toBe(text);
      writeFileSync(join(folder, file), shown);
      return shown.split('\n').filter((line) => /^ *#(?!#)/.test(line));
    });
    expect(examples.flat()).toEqual([]);
    const { plans, departments, forms } = contentOf(folder);
    expect(departments).toHaveLength(1);
    expect(plans[0]).toMatchObject({ goals: [{ id: '1' }, { parent: '1' }], measures: [{ goal: '1-1' }] });
    expect(forms[0]!.ratings.length).toBeGreaterThan(0);
    expect(forms[0]!.sections.length).toBeGreaterThan(0);
  });
});

describe('npm run city:new', () => {
  test('takes the name and the years of the plan, as people write them', () => {
    const folder = fresh();
    make(folder, [...flags, '--plan', '第2期: "町" の計画', '--from', 'R7年度', '--to', '2029年度']);
    expect(contentOf(folder).plans).toMatchObject([
      {
        id: '2025',
        name: '第2期: "町" の計画',
        from: 'FY2025',
        to: 'FY2029',
        source: { title: '第2期: "町" の計画' },
      },
    ]);
    expect(readFileSync(join(folder, 'plans/2025.yaml'), 'utf8')).toContain('to: 令和11年度');
  });

  test('says what is to be done next, and that a plan nobody named is a stand-in', () => {
    const folder = fresh();
    const { stdout } = make(folder);
    expect(stdout).toContain(`「${folder}」を作りました。\n  site.yaml\n  forms/sheet.yaml\n`);
    expect(stdout).toContain('・plans/2043.yaml の計画の名前と期間（いまは仮に「計画」、令和25年度）を直す');
    expect(stdout).toContain(`npm run check -- ${folder}`);
    const named = make(fresh(), [...flags, '--plan', '総合計画', '--from', 'R7年度', '--to', 'R7年度']);
    expect(named.stdout).not.toContain('仮に');
  });

  test('fills an empty folder that is there', () => {
    const folder = fresh();
    mkdirSync(folder);
    expect(make(folder).exitCode).toBe(0);
  });

  test.each<[what: string, more: string[], sentence: string]>([
    [
      'a wrong check digit',
      ['--name', '町', '--code', '990079', '--form', 'kpi'],
      '--code：「990079」は全国地方公共団体コードとして正しくありません（6けた、最後は検査数字）。総務省の一覧で確かめて、6けたで書いてください。',
    ],
    [
      'five digits',
      ['--name', '町', '--code', '99007', '--form', 'kpi'],
      '--code：「99007」は全国地方公共団体コードとして正しくありません（6けた、最後は検査数字）。総務省の一覧で確かめて、6けたで書いてください。',
    ],
    [
      'an unknown form',
      ['--name', '町', '--code', '990078', '--form', 'toString'],
      '--form：「toString」という様式はありません。sheet（施策の評価シート）、kpi（指標だけ）、project（事業ごとの評価シート）のどれかを書いてください。',
    ],
    [
      'a name of two lines',
      ['--name', '町\n村', '--code', '990078', '--form', 'kpi'],
      '--name：「町」のうしろで、行が分かれています。ここには1行で書きます。次の行を、前の行につないでください。',
    ],
    ['missing flags', ['--code', '990078'], '--name、--form がありません。'],
    ['an empty flag', ['--name', ' ', '--code', '990078', '--form', 'kpi'], '--name がありません。'],
    ['an unknown flag', [...flags, '--city', 'x'], '「--city」という指定はありません。'],
    ['a flag without a value', [...flags.slice(0, -1)], '「--form」のうしろに、内容を書いてください。'],
    ['a second folder', [...flags, 'other'], 'フォルダーは1つだけ書きます（「other」が余分です）。'],
    [
      'one end of the plan',
      [...flags, '--from', 'R7年度'],
      '--from と --to は、両方を書いてください（分からなければ、両方とも書きません）。',
    ],
    [
      'a plan that ends before it begins',
      [...flags, '--from', 'R7年度', '--to', 'R6年度'],
      '--to（終わりの年度）が、--from（始まりの年度）より前です。',
    ],
    [
      'a year without an era',
      [...flags, '--from', '7年度', '--to', 'R8年度'],
      '--from：「7年度」は、元号が分からないため、いつのことか決められません。年度なら 令和3年度 または FY2021、年なら 平成30年 または CY2018 のように書いてください。',
    ],
    [
      'a plan of a century',
      [...flags, '--from', 'R7年度', '--to', '2125年度'],
      '--to：計画の期間が 101 年あります（50 年まで）。from と to の年度を確かめてください。',
    ],
  ])('refuses %s in a sentence, and writes nothing', (_, more, sentence) => {
    const folder = fresh();
    const { exitCode, stdout, stderr } = make(folder, more);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr.split('\n')[0]).toBe(sentence);
    expect(existsSync(folder)).toBe(false);
  });

  test('refuses to begin without a folder', () => {
    expect(newCity(flags, {}, day)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^新しいフォルダーの場所を書いてください。\n使い方：/) as string,
    });
  });

  test('refuses a folder that holds anything, hidden or not, and leaves it as it is', () => {
    for (const name of ['memo.txt', '.hidden']) {
      const folder = fresh();
      mkdirSync(folder);
      writeFileSync(join(folder, name), 'kept');
      expect(make(folder)).toMatchObject({
        exitCode: 1,
        stderr: `「${folder}」には、もう何かが入っています。空のフォルダーか、まだ無いフォルダーを書いてください。\n`,
      });
      expect(filesIn(folder)).toEqual([name]);
    }
  });

  test.each(['src', 'public', 'starter', 'node_modules', '.git'])('refuses to write into %s/', (own) => {
    const folder = join(checkout, own, 'new-town');
    expect(make(folder)).toMatchObject({
      exitCode: 1,
      stderr: `「${folder}」は、このプログラムのフォルダーの中です。ほかのフォルダーを書いてください。\n`,
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('refuses the content, a built site, a link that leads nowhere, and a file', () => {
    const parent = temporary();
    mkdirSync(join(parent, 'site'));
    writeFileSync(join(parent, 'site/.measure-sheets'), '');
    symlinkSync(join(parent, 'nowhere'), join(parent, 'link'));
    writeFileSync(join(parent, 'file'), '');
    const told = (folder: string, words: string) => {
      const { exitCode, stderr } = make(folder);
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining(words)]);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    };
    told(join(checkout, 'content/new-town'), 'は、内容のフォルダー（');
    told(join(parent, 'site/town'), 'は、別のサイト（');
    told(join(parent, 'link'), 'は、切れたリンクです。');
    told(join(parent, 'file'), 'は、フォルダーではなくファイルです。');
    told(join(parent, 'file/town'), 'フォルダーがあるはずの場所に、ファイルがあります。');
    expect(filesIn(parent)).toEqual(['file', 'site/.measure-sheets']);
  });

  test('says that the machine does not let it write there', (context) => {
    const parent = isRoot ? mount('size=1m') : temporary();
    skipUnless(context, parent !== undefined, mounting);
    if (isRoot) spawnSync('mount', ['-o', 'remount,ro', parent!]);
    else chmodSync(parent!, 0o555);
    const { exitCode, stderr } = make(join(parent!, 'town'));
    if (!isRoot) chmodSync(parent!, 0o755);
    const words = isRoot ? '読み取り専用の場所なので、書き込めません。' : '書き込む権限がありません。';
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(words)]);
    expect(stderr).toMatch(/^[^\n]*。何も書いていません。\n$/u);
    expect(readdirSync(parent!)).toEqual([]);
  });

  test('leaves nothing of what it had begun', () => {
    const parent = temporary();
    // So deep that the path of the first file is as long as a path may be, and that of the second longer.
    const steps = Array.from({ length: 45 }, () => 'a'.repeat(100));
    const deep = `${parent}/${steps.join('/')}`.slice(0, 4080);
    const { exitCode, stderr } = make(deep);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('名前が長すぎます。')]);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('is a command of the project that asks nothing', () => {
    const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const [node, ...args] = scripts['city:new']!.split(' ');
    expect(node).toBe('node');
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [...args, ...more], { cwd: checkout, encoding: 'utf8', input: '' });
    const folder = fresh();
    expect(run(folder, ...flags)).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(folder)).toContain('site.yaml');
    expect(run(folder, ...flags)).toMatchObject({ status: 1, stdout: '' });
  });
});

test('はじまり町 of the examples is what the command writes', () => {
  const kept = join(checkout, 'tests/cities/hajimari/content');
  const folder = fresh();
  make(folder, [...flags, '--plan', 'はじまり町総合計画', '--from', '令和10年度', '--to', '令和14年度']);
  expect(filesIn(folder)).toEqual(filesIn(kept));
  for (const file of filesIn(kept))
    expect(readFileSync(join(folder, file), 'utf8'), file).toBe(readFileSync(join(kept, file), 'utf8'));
});
