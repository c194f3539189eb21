/** What the contact reader knows of one language. */
export interface ContactLexicon {
  /** Opens a contact block; global, with no nested repetition. */
  readonly opening: RegExp;
  /** Between a name and the office: "at", "in". */
  readonly linkWords: readonly string[];
  /** Labels of numbers and addresses; global. */
  readonly labels: RegExp;
}
