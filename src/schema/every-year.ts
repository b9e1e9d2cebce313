/** A target that holds for every year alike (毎年度): it has no year of its own. */
export const everyYear = 'every_year';
