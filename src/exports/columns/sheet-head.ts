import type { Sheet } from '../../domain/publication/publication.ts';
import type { Column } from '../table.ts';
import { goalId } from './identity.ts';

/** The measure as the head of a sheet prints it, and the goal it belongs to. */
export const sheetHeadColumns: Column<Sheet>[] = [
  {
    key: 'measure_code',
    ja: '施策番号',
    en: 'Measure code',
    type: 'string',
    description: {
      ja: 'シートに印刷された施策の番号です。数ではなく文字です。',
      en: 'Code of the measure as printed. Text, not a number.',
    },
    required: false,
    value: ({ record }) => record.measureCode,
  },
  {
    key: 'measure_name',
    ja: '施策名',
    en: 'Measure',
    type: 'string',
    description: {
      ja: '施策の名前です（シートのとおり）。',
      en: 'Name of the measure, as the sheet prints it.',
    },
    required: true,
    value: ({ record }) => record.measureName,
  },
  goalId(({ goal }) => goal?.id, {
    ja: '施策が属する政策目標のIDです。',
    en: 'ID of the goal the measure belongs to.',
  }),
  {
    key: 'goal_number',
    ja: '政策目標番号',
    en: 'Goal number',
    type: 'string',
    description: {
      ja: '政策目標の番号です（数ではなく文字です）。',
      en: 'Printed number of the goal. Text, not a number.',
    },
    required: false,
    value: ({ goal }) => goal?.number,
  },
  {
    key: 'goal_name',
    ja: '政策目標',
    en: 'Goal',
    type: 'string',
    description: { ja: '政策目標の名前です。', en: 'Name of the goal.' },
    required: false,
    value: ({ goal }) => goal?.name,
  },
];
