/** The package brings no declarations. */
declare module '@adobe/structured-data-validator' {
  /** What is wrong with a thing of a page, and where it stands among the things that hold it. */
  interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: { type: string }[];
  }

  export default class Validator {
    constructor(vocabulary: { '@graph': object[] });

    validate(things: {
      jsonld: Partial<Record<string, object[]>>;
      microdata: object;
      rdfa: object;
    }): Promise<Issue[]>;
  }
}
