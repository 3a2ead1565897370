/** What there is to say of one kind of finding, whoever's script has it. Data only. */

export interface Finding {
  /** An error stops the build; a warning is the author's to weigh. */
  readonly severity: 'error' | 'warning';
  readonly title: string;
  /** What it does to somebody who plays. */
  readonly means: string;
  /** Why there is a rule, and where its numbers come from. */
  readonly why: string;
  /** The likely mend, as a question; where the script tells more, the finding itself asks a better one. */
  readonly fix: string;
  readonly example: {
    readonly wrong: string;
    readonly right: string;
  };
}

export type Findings = Readonly<Record<string, Finding>>;
