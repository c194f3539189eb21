/** Newsletters of several items, some of other publishers; they were sent by e-mail and saved as pages. */
const NEWSLETTER = /unable to see images\? ?click here|comments\/questions: ?editor@|\bread on ?\| ?share on\b/i;

/** What a page is that looks like a release and is none; null where nothing speaks against it. */
export const lookAlike = (text: string): string | null =>
  NEWSLETTER.test(text.slice(0, 20_000)) ? 'a newsletter of many items' : null;
