import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, firstOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import StatedNumber from './StatedNumber.astro';

const on =
  (
    name: ExampleCity,
    id: string,
    holds: (observation: Observation) => boolean,
    look: { main?: boolean; inFull?: boolean } = {},
  ) =>
  (city: CityReader) => ({
    observation: firstOf(sheetOf(city(name), id).observations, holds),
    class: 'h',
    ...look,
  });

export default examplesOf(StatedNumber, {
  'An actual, its year in full': on('hoshizora', '2021/101', ({ value }) => value === '99.0', {
    main: true,
    inFull: true,
  }),
  'A target': on('hoshizora', '2021/101', ({ role }) => role === 'target'),
  'A value that is expected': on('hoshizora', '2022/101.budget', ({ value }) => value === '95.0'),
  'A direction in words': on('tsukimi', '2021/201', ({ targetDirection }) => targetDirection === 'decrease'),
  'A long number with words around it': on('maboroshi', '2042/nijikake', ({ value }) => value === '52027.17'),
  Cancelled: on('hoshizora', '2021/101', ({ absence }) => absence === 'cancelled'),
  'Not published, with the words printed instead': on(
    'maboroshi',
    '2042/nijikake',
    ({ absence, valueText }) => absence === 'not_published' && valueText !== undefined,
  ),
});
