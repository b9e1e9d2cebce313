import type { PublishedFile } from '../../exports/published-file.ts';
import { examplesOf } from '../../gallery/example.ts';
import RecordFiles from './RecordFiles.astro';

/** The files of a number of indicators, two for each. */
function filesOf(count: number): PublishedFile[] {
  const ids = Array.from({ length: count }, (_, index) => `101-kpi-${index + 1}`);
  return ids.flatMap((id, index) =>
    (['json', 'csv'] as const).map((format) => ({
      name: `indicators/${id}.${format}`,
      format,
      mediaType: '',
      title: { ja: `指標${index + 1}`, en: `Indicator ${id}` },
      bytes: () => new Uint8Array(2700),
      size: () => 2700,
      sha256: () => '',
    })),
  );
}

const words = {
  title: '指標',
  lead: '1つの指標の、すべての年度の値です。',
  counter: '指標',
};

export default examplesOf(RecordFiles, {
  'As many as are read at a glance': { ...words, files: filesOf(6) },
  'More, which are closed until they are wanted': { ...words, files: filesOf(7) },
  'Too many for a list': {
    ...words,
    files: filesOf(61),
    found: {
      page: 'indicators/',
      words: 'どのファイルも、その指標のページにあります。',
      pattern: 'indicators/ID.csv',
    },
  },
  'One file each': {
    title: '様式',
    lead: '紙面での呼び方、節の順、文章の欄、費目、評価の軸、進み具合の段階です。',
    counter: '様式',
    files: filesOf(2).filter(({ format }) => format === 'json'),
  },
});
