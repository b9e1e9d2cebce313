import { expect, it } from 'vitest';
import { pngOf } from '../../src/share/png.ts';

const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="600" height="300" fill="${colour}"/></svg>`;

it('gives the same bytes for the same drawing', async () => {
  expect(await pngOf(svg('#0055ad'))).toEqual(await pngOf(svg('#0055ad')));
  expect(await pngOf(svg('#ac3e00'))).not.toEqual(await pngOf(svg('#0055ad')));
});
