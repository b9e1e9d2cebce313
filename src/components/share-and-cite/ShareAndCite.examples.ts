import { examplesOf } from '../../gallery/example.ts';
import ShareAndCite from './ShareAndCite.astro';

const page = {
  path: 'measures/101/2021/',
  title: '101　星めぐり観光プロジェクト 令和3年度 事後・決算',
  citation: '星空市「評価シート」をもとに「星空市のデータ」が作成。https://example.org/measures/101/2021/',
};

export default examplesOf(ShareAndCite, {
  'A page with a picture and files': {
    ...page,
    picture: 'share/measures/101/2021.png',
    files: [{ name: 'measures/101/2021.csv', label: 'CSV' }],
  },
  'A page without either': { ...page, files: [] },
});
