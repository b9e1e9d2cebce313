import { examplesOf } from '../../gallery/example.ts';
import ContactWays from './ContactWays.astro';

export default examplesOf(ContactWays, {
  'Telephone, e-mail and a form': {
    phone: '0000-00-0101',
    email: 'mirai@hoshizora.example',
    page: { url: 'https://hoshizora.example/otoiawase/', words: '星空市 企画ぎんが課' },
  },
  'A form alone': { page: { url: 'https://hoshizora.example/otoiawase/', words: '星空市 企画ぎんが課' } },
  'No way at all': {},
});
