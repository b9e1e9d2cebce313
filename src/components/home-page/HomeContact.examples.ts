import { examplesOf } from '../../gallery/example.ts';
import HomeContact from './HomeContact.astro';

export default examplesOf(HomeContact, {
  'An office that answers': (city) => {
    const { site, vocabulary } = city('hoshizora');
    const contact = site.contact ?? { label: '星空市', url: 'https://hoshizora.example/' };
    return { contact, vocabulary, led: true };
  },
  'Sheets that name no department': (city) => {
    const { site, vocabulary } = city('hotaru');
    return {
      contact: { label: site.municipality.name, url: 'https://hotaru.example/' },
      vocabulary,
      led: false,
    };
  },
});
