interface Named {
  name: string;
}

/** What stands at the places that a question leads to. */
export const placeWords = {
  progress: '施策の進捗状況',
  costs: ({ name }: Named) => `年度ごとの事業費：${name}`,
  values: ({ name }: Named) => `年度ごとの値：${name}`,
  letters: ({ name }: Named) => `年度ごとの評価：${name}`,
};
