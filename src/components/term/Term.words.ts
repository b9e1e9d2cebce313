/** What leads on from the explanation of a word. */
export const termWords = { more: '用語集で読む' };
