import { expect, it } from 'vitest';
import sheetLink from '../../src/components/sheet-link/SheetLink.examples.ts';
import { said } from './reading.ts';
import { rendered } from './rendered.ts';

it.each([
  ['Settled', '/measures/101/2022/', '令和4年度 事後・決算'],
  ['Budget', '/measures/101/2022/budget/', '令和4年度 事前・予算'],
] as const)(
  '%s: leads to the sheet by year and phase, and is spoken with the measure',
  async (name, path, words) => {
    const link = (await rendered(sheetLink, name)).getByRole('link');
    expect(link.getAttribute('href')).toBe(path);
    expect(said(link)).toBe(`星めぐり観光プロジェクト ${words}`);
    expect(said(link.querySelector('.vh'))).toBe('星めぐり観光プロジェクト');
  },
);
