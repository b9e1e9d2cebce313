import { examplesOf } from '../../gallery/example.ts';
import { dataCaveats } from '../../text/data-caveats.ts';
import DataCaveats from './DataCaveats.astro';

export default examplesOf(DataCaveats, {
  'Of a city with rules and values that could not be placed': (city) => ({
    caveats: dataCaveats(city('hoshizora')),
  }),
  'Of a city with neither': (city) => ({ caveats: dataCaveats(city('yukiguni')) }),
});
