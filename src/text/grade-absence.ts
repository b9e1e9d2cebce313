/** What stands where a sheet prints no letter. */
export const noGrade = '評価の記載なし';
