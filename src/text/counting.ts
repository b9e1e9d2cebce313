/**
 * How many things of no counter of their own there are: 1つ to 9つ, from ten on the bare number, and for none as well, because
 * つ counts no further (Japanese grammar). A noun follows with の: 4つの指標, 12の指標.
 */
export function things(count: number): string {
  // The comparison runs this in the browser before its reader does anything, so it leans on no other file of ours.
  const number = count.toLocaleString('en');
  return count >= 1 && count <= 9 ? `${number}つ` : number;
}
