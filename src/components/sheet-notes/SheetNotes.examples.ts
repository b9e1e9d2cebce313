import { examplesOf } from '../../gallery/example.ts';
import SheetNotes from './SheetNotes.astro';

export default examplesOf(SheetNotes, {
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
