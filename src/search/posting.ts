/**
 * The records that hold a term, in order: each as its distance from the one before, and a run of neighbours as minus their
 * number. The passages of a measure stand together, so that its name costs two numbers, however many there are.
 */
export type Posting = number[];

/** Writes some numbers, in order, each once. */
export function writePosting(numbers: readonly number[]): Posting {
  const posting: Posting = [];
  let last = 0;
  for (const [index, number] of numbers.entries()) {
    const tail = posting.at(-1) ?? 0;
    if (index > 0 && number === last + 1) {
      if (tail < 0) posting[posting.length - 1] = tail - 1;
      else posting.push(-1);
    } else posting.push(number - last);
    last = number;
  }
  return posting;
}

/** The numbers that were written. */
export function readPosting(posting: Posting): number[] {
  let last = 0;
  return posting.flatMap((each) => {
    if (each >= 0) return (last += each);
    return Array.from({ length: -each }, () => (last += 1));
  });
}
