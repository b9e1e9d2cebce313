/** Leaves that name what stands in another field: where that stands. Instead of a value of their own they get another name. */
export const references = new Map([
  ['form sections[].text', 'form texts[].id'],
  ['form funding.of', 'form amounts[].id'],
  ...['change_from_baseline', 'ratio_to_target'].flatMap((rule) =>
    ['actualAbsent', 'targetReached', 'bands[].grade'].map((field): [string, string] => [
      `form ratings[].rule(${rule}).${field}`,
      'form ratings[].grades[].grade',
    ]),
  ),
  ['plan form', 'form id'],
  ['plan goals[].parent', 'plan goals[].id'],
  ['plan measures[].goal', 'plan goals[].id'],
  ['plan measures[].parent', 'plan measures[].id'],
  ['plan measures[].form', 'form id'],
  ['departments departments[].successors[]', 'departments departments[].id'],
  ['register indicators[].sameAs[]', 'register indicators[].id'],
  ['register indicators[].continues[]', 'register indicators[].id'],
  ['register projects[].continues[]', 'register projects[].id'],
  ['sheet measure', 'plan measures[].id'],
  ['sheet form', 'form id'],
  ['sheet leadDepartment', 'departments departments[].names[].name'],
  ['sheet relatedDepartments[]', 'departments departments[].names[].name'],
  ['sheet projects[].leadDepartment', 'departments departments[].names[].name'],
  ['sheet progress.steps[].step', 'form progressScale.steps[].label'],
  ...['', 'indicators[].', 'projects[].', 'projects[].indicators[].'].flatMap(
    (judged): [string, string][] => [
      [`sheet ${judged}ratings[].axis`, 'form ratings[].id'],
      [`sheet ${judged}ratings[].grade`, 'form ratings[].grades[].grade'],
    ],
  ),
  ['sheet indicators[].goal', 'plan goals[].id'],
  ['sheet projects[].indicators[].goal', 'plan goals[].id'],
  ['corrections corrections[].sheet.measure', 'sheet measure'],
  ['corrections corrections[].indicator.id', 'sheet indicators[].id'],
  ['corrections corrections[].amount.project', 'sheet projects[].id'],
  ['corrections corrections[].amount.item', 'form funding.sources[].id'],
  ['corrections corrections[].text.text', 'form texts[].id'],
  ['corrections corrections[].text.of', 'sheet projects[].id'],
  ['corrections corrections[].text.number', 'sheet opinions[].number'],
  ['answers answers[].about[]', 'plan measures[].id'],
  ['answers answers[].axis', 'form ratings[].id'],
  ['answers answers[].department', 'departments departments[].id'],
  ['glossary groups[].terms[].seeAlso[]', 'glossary groups[].terms[].id'],
]);

/** Leaves that a schema shares with another place, where what they would say is refused: they have no sample. */
export const refused = new Map([
  [
    'form ratings[].rule(change_from_baseline).bands[].within',
    'a share of the target is a limit of ratio_to_target only',
  ],
]);

/** Values that are too small or too common to be told from others: each gets another one, as choices do. */
export const commonValues = new Map([
  ['answers answers[].sheet', ['2041/nijikake', '2042/nijikake']],
  ['sheet indicators[].decimals', ['0', '3']],
  ['sheet projects[].indicators[].decimals', ['0', '3']],
]);

/** Leaves whose value must stand in another field as well, so that it cannot be their own; they are looked for all the same. */
export const repeats = new Map([
  ['site municipality.name', 'texts of the village name it'],
  ['site searchExamples[]', 'what the sheets and the glossary say is found'],
  ['form progressScale.steps[].label', 'the sheets name its steps'],
  ['corrections corrections[].new', 'it is what the sheet says now'],
]);
