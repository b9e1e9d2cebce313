/**
 * What things are called where a form has no word of its own (schema/README: neutral words). What `src/` spells of a city's paper it
 * spells with these.
 */
export const neutralWords = {
  plan: '計画',
  goal: '政策目標',
  measure: '施策',
  project: '事業',
  sheet: '評価シート',
  leadDepartment: '担当課',
  team: '担当',
  relatedDepartments: '関係課',
  indicator: '指標',
  baseline: '現状値',
  target: '目標値',
  actual: '実績値',
  rating: '評価',
  progress: '進み具合',
  reason: '理由',
  policy: '方針',
  committee: '委員会',
  opinion: '意見',
  answer: '回答',
  cost: '事業費',
  funding: '財源',
  note: '備考',
} as const;

/** The same in English, by which every form's words are told there. */
export const neutralWordsInEnglish: Readonly<Record<FormWord, string>> = {
  plan: 'plan',
  goal: 'policy goal',
  measure: 'measure',
  project: 'project',
  sheet: 'evaluation sheet',
  leadDepartment: 'lead department',
  team: 'team',
  relatedDepartments: 'related departments',
  indicator: 'indicator',
  baseline: 'baseline',
  target: 'target',
  actual: 'result',
  rating: 'grade',
  progress: 'progress',
  reason: 'reason',
  policy: 'policy',
  committee: 'committee',
  opinion: 'opinion',
  answer: 'answer',
  cost: 'cost',
  funding: 'funding',
  note: 'note',
};

/** What a form may call by a word of its own. */
export type FormWord = keyof typeof neutralWords;
