/** What the site's scripts carry of others is named with its notice, and each such script says where. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { everySite } from './built-sites.ts';

/** What a package leaves in a script that carries it. */
const traces = { 'big.js': '[big.js] ', 'chart.js': 'is not a registered' };

it.each(await everySite())('the notices of the site $name', ({ folder: root, base }) => {
  const notices = readFileSync(join(root, 'licences.txt'), 'utf8');
  for (const carried of ['big.js', 'chart.js', 'chartjs-plugin-annotation', 'opencc-js', '@kurkle/color'])
    expect(notices).toMatch(new RegExp(`^## ${carried} - \\d+\\.\\d+\\.\\d+ \\(MIT`, 'm'));
  expect(notices).toContain('Permission is hereby granted');
  const scripts = globSync('assets/*.js', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  for (const trace of Object.values(traces)) {
    const carrying = scripts.filter((script) => script.includes(trace));
    expect(carrying.length).toBeGreaterThan(0);
    for (const script of carrying) expect(script.split('\n')[0]).toBe(`/*! ${base}licences.txt */`);
  }
});
