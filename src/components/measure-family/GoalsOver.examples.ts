import { examplesOf, firstOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import GoalsOver from './GoalsOver.astro';

const goalOf = (name: ExampleCity, below: boolean) => (city: CityReader) => ({
  goal: firstOf(
    city(name).plans.flatMap(({ goals }) => goals),
    ({ above }) => (above !== undefined) === below,
  ),
});

export default examplesOf(GoalsOver, {
  'A goal below another': goalOf('yukiakari', true),
  'A goal that stands alone': goalOf('hoshizora', false),
});
