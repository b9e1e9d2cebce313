/** One step of a path into a file: the name of a field, or the place in a list (0 is the first). */
export type PathStep = string | number;
