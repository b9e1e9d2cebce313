import { indicatorOf, projectOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import SubjectHead from './SubjectHead.astro';

export default examplesOf(
  SubjectHead,
  {
    'An indicator with an explanation, of two measures': (city) => ({
      kicker: '指標　KPI 4',
      name: '夜光バスの乗車人数',
      subject: indicatorOf(city('hoshizora'), '101-kpi-4'),
      ending: { words: '', following: [] },
    }),
    'A name whose reading is known': (city) => ({
      kicker: '指標',
      name: '虹の本数',
      subject: indicatorOf(city('maboroshi'), 'nijikake-kpi-1'),
      ending: { words: '', following: [] },
    }),
    'A long name that is listed no more': (city) => ({
      kicker: '事業　しず八',
      name: '夜光バスの運転士による星座案内放送の原稿づくりと発声練習と多言語化に関する調査研究の事業',
      subject: projectOf(city('maboroshi'), 'mukashi-shizuku'),
      ending: {
        words: 'この事業は、令和23年度のシートまで載っています。',
        following: [{ title: 'しず八　しずくあつめ', path: 'projects/shizuku/' }],
      },
    }),
  },
  { default: '<p>99.0 千人</p>', under: '<p>名前の下の一行</p>' },
);
