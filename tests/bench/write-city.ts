import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { largeContent, type Size } from '../domain/large-city.ts';

/** Writes the content folder of an invented city of a size under a name, sheet by sheet as a city would. */
export function writeCity(folder: string, size: Size, name: string): void {
  const { site, forms, plans, departments, indicators, projects, sheets } = largeContent(size);
  const write = (file: string, data: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), dump(data));
  };
  write('site.yaml', { ...site, name });
  for (const form of forms) write(`forms/${String(form['id'])}.yaml`, form);
  for (const plan of plans) write(`plans/${String(plan['id'])}.yaml`, plan);
  write('departments.yaml', { departments });
  const listed = (readings: Record<string, object>) =>
    Object.entries(readings).map(([id, reading]) => ({ id, ...reading }));
  write('register/all.yaml', { indicators: listed(indicators), projects: listed(projects) });
  for (const sheet of sheets) {
    const year = 2018 + Number(/\d+/.exec(String(sheet['fiscalYear']))?.[0]);
    write(`measures/${year}/${String(sheet['measure'])}.yaml`, sheet);
  }
}
