import { examplesOf } from '../../gallery/example.ts';
import PrintedNotes from './PrintedNotes.astro';

export default examplesOf(PrintedNotes, {
  'Two remarks, one of them on two sheets': {
    statements: [
      { printed: { note: '職員が行った。' } },
      { printed: {} },
      { printed: { note: '委託した。' } },
      { printed: { note: '職員が行った。' } },
    ],
  },
  'No remark on any sheet': { statements: [{ printed: {} }, { printed: { note: undefined } }] },
});
