import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('../cities/tsukimi/content', import.meta.url));

/**
 * Writes an invented city with as many measures as asked for, one sheet each: つきみ市's sheet over and over, under ids of
 * its own, so that every page kind grows in step.
 */
export function writeLargeCity(folder, measures) {
  cpSync(template, folder, { recursive: true });
  for (const file of ['measures/2021/201.yaml', 'measures/2022/201.yaml', 'register/moon.yaml']) {
    rmSync(join(folder, file));
  }
  mkdirSync(join(folder, 'measures/2021'), { recursive: true });
  const ids = Array.from({ length: measures }, (_, index) => String(10_000 + index));
  const read = (file) => readFileSync(join(template, file), 'utf8');
  const [sheet, register, plan] = ['measures/2021/201.yaml', 'register/moon.yaml', 'plans/2020.yaml'].map(
    read,
  );
  for (const id of ids) {
    const own = (text) => text.replaceAll(/\b201\b/g, id).replaceAll(/\b5010\b/g, `p${id}`);
    writeFileSync(join(folder, `measures/2021/${id}.yaml`), own(sheet));
    writeFileSync(join(folder, `register/${id}.yaml`), own(register));
  }
  const named = ids.map(
    (id) => `  - id: "${id}"\n    code: "${id}"\n    name: 月見の里づくり\n    goal: "1"\n`,
  );
  const [before, , after] = plan.split(/^(measures:\n(?: .*\n)+)/m);
  writeFileSync(join(folder, 'plans/2020.yaml'), `${before}measures:\n${named.join('')}${after}`);
}
