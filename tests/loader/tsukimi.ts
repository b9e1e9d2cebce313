import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import type { Outcome } from '../../src/cli/outcome.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { Reading } from '../../src/loader/content-reading.ts';
import type { Problem } from '../../src/loader/problem.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cities = join(root, 'tests/cities');

export const sheet2021 = 'measures/2021/201.yaml';
export const sheet2022 = 'measures/2022/201.yaml';
export const form = 'forms/sheet.yaml';
export const plan = 'plans/2020.yaml';
export const register = 'register/moon.yaml';

/** A copy of the content folder of つきみ市 or of another invented city, for one test to spoil. */
export class CityCopy {
  readonly folder: string;

  constructor(city: 'tsukimi' | 'maboroshi' = 'tsukimi') {
    const parent = mkdtempSync(join(tmpdir(), 'tsukimi-'));
    this.folder = join(parent, 'content');
    cpSync(join(cities, city, 'content'), this.folder, { recursive: true });
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): this {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), content);
    return this;
  }

  remove(file: string): this {
    rmSync(join(this.folder, file), { recursive: true });
    return this;
  }

  /** Replaces the first occurrence of some words of a file, which must be there. */
  spoil(file: string, right: string, wrong: string): this {
    const text = this.read(file);
    expect(text).toContain(right);
    return this.write(
      file,
      text.replace(right, () => wrong),
    );
  }

  /** The line on which some words first stand in a file. */
  lineOf(file: string, words: string): number {
    const line = this.read(file)
      .split('\n')
      .findIndex((each) => each.includes(words));
    expect(line, words).toBeGreaterThanOrEqual(0);
    return line + 1;
  }

  reading(today?: string): Reading {
    return readContentFolder(this.folder, today);
  }

  /** What the staff's own command answers about the folder, with variables of its own. */
  check(environment: NodeJS.ProcessEnv = {}): Outcome {
    return checkCommand([this.folder], { ...process.env, ...environment });
  }

  /**
   * Expects the command to refuse the folder: exit 1, all problems on standard error in Japanese with their remedies,
   * nothing written. Gives the problems.
   */
  refused(): Problem[] {
    const before = this.#everything();
    const { exitCode, stdout, stderr } = this.check();
    const { content, problems } = this.reading();
    expect(content).toBeUndefined();
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(this.#everything()).toEqual(before);
    for (const { file, line, column, field, reason, remedy } of problems) {
      expect(stderr).toContain([file, line, column].filter((part) => part !== undefined).join(':'));
      for (const words of [field, reason, `→ ${remedy}`]) expect(stderr).toContain(words);
      for (const words of [reason, remedy]) {
        expect(words).toMatch(/[ぁ-ん].*。/u);
        expect(words).not.toMatch(/Invalid|expected|undefined|NaN|\[object/);
      }
    }
    return problems;
  }

  #everything(): [path: string, content: string][] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path, readFileSync(path, 'latin1')]);
  }
}
