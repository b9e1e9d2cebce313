import { examplesOf } from '../../gallery/example.ts';
import HomeContact from './HomeContact.astro';

export default examplesOf(HomeContact, {
  'An office that answers': (city) => {
    const { site, vocabulary } = city('hoshizora');
    const contact = site.contact ?? { label: '星空市', url: 'https://hoshizora.example/' };
    return { contact, vocabulary };
  },
});
