/** One step on the way to a page. */
export interface Crumb {
  name: string;
  /** Path of the site; left out where the place has no page of its own. */
  path?: string;
}
