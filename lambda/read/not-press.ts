/** Newsletters of several items, some of other publishers; they were sent by e-mail and saved as pages. */
const NEWSLETTER = /unable to see images\? ?click here|comments\/questions: ?editor@|\bread on ?\| ?share on\b/i;
/** `/newsdesk/20171212`, also below a language; the same pages stand under `/node/NNN`, where only the text tells. */
const NEWSLETTER_PATH = /^(?:\/[a-z]{2})?\/newsdesk\/\d/;
/** Text looked at, in code units: the sentence to click stands at the top. */
const READ = 50_000;
const VIDEO = /^v[ií]d[eé]os?$/i;

/** Why a text is no release though it looks like one; null where nothing speaks against it. */
export const lookAlike = (text: string): string | null =>
  NEWSLETTER.test(text.slice(0, READ)) ? 'a newsletter of many items' : null;

/** As {@link lookAlike}, by where the page stands. */
export const lookAlikePath = (url: string): string | null =>
  URL.canParse(url) && NEWSLETTER_PATH.test(new URL(url).pathname) ? 'a newsletter of many items' : null;

/** Why the kind that a page or listing prints ("Video") is no release; null for every other kind. */
export const lookAlikeKind = (label: string): string | null =>
  VIDEO.test(label.trim()) ? 'a video: its page has no release' : null;
