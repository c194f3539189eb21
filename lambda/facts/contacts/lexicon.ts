/** What the contact reader knows of one language. */
export interface ContactLexicon {
  /** Opens a contact block; global, with no nested repetition. */
  readonly opening: RegExp;
  /** Labels of numbers and addresses; global. */
  readonly labels: RegExp;
}
