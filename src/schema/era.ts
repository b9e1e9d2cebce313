/** The year before each era's first year: 令和1 = 2018 + 1. */
export const eraOffset = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 } as const;

/** The era that a letter stands for on papers: R3 is 令和3年. */
export const eraInitial = { M: '明治', T: '大正', S: '昭和', H: '平成', R: '令和' } as const;
