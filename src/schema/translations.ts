/** The languages that a site can be told in besides its own; apart from what checks them, which is too heavy for a page. */
export const translations = ['en'] as const;
