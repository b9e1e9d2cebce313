import { examplesOf } from '../../gallery/example.ts';
import ChangesPage from './ChangesPage.astro';

export default examplesOf(ChangesPage, {
  'Values that differ, and corrections': (city) => ({ publication: city('hoshizora') }),
  'Corrections of every kind, on a site with a day': (city) => ({ publication: city('maboroshi') }),
  Neither: (city) => ({ publication: city('yukiguni') }),
  'No sheet yet': (city) => {
    const { sheets: _sheets, ...city_ } = city('yukiguni');
    return { publication: { ...city_, sheets: [] } };
  },
});
