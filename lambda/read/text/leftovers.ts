/**
 * Placeholders that a module which is gone would have replaced: `[block:views=dg_speech_slides-block]`,
 * `[view:news=page]`, `[node:title]`, `[inline:map.jpg]`; embedded media in Drupal 7, `[[{"fid":"1234", ...}]]`;
 * shortcodes with attributes (`[caption id="x"]`, `[/caption]`); what Word left of its conditions.
 */
const TOKEN =
  /\[(?:block|view|views|node|nid|webform|embed|video|media|image|img_assist|inline|file|site|user|menu|insert_view|contact-form|addtoany|su_[a-z]{2,20})[:=| ][^\][\n]{1,200}\]|\[\/(?:caption|gallery|embed|video|audio)\]|\[(?:caption|gallery|embed|video|audio) [^\][\n]{0,40}=[^\][\n]{0,200}\]|\[if [!a-zA-Z][^\][\n]{0,60}\]|\[endif\]/g;
const MEDIA_OPEN = '[[{"';
const MEDIA_CLOSE = '}]]';
/** Longest embedded medium, in code units; a bracket without an end is text. */
const LONGEST_MEDIA = 2000;

/** Word's settings and style sheet, pasted as text: nothing of it was ever meant to be seen. */
const WORD =
  /^\s{0,9}(?:Normal 0 (?:\d{1,2} )?(?:false|true) (?:false|true) (?:false|true)|\/\* Style Definitions \*\/|<!-- ?\/\* Font Definitions|MicrosoftInternetExplorer4\b)/;

/** Without leftover placeholders; every other character stays. A text that is Word's style sheet is empty. */
export const withoutLeftovers = (text: string): string => {
  if (WORD.test(text)) return '';
  return withoutMedia(text).replaceAll(TOKEN, '');
};

const withoutMedia = (text: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf(MEDIA_OPEN); open >= 0; open = text.indexOf(MEDIA_OPEN, at)) {
    const close = text.slice(open, open + LONGEST_MEDIA).indexOf(MEDIA_CLOSE);
    const end = close < 0 ? open + MEDIA_OPEN.length : open + close + MEDIA_CLOSE.length;
    parts.push(text.slice(at, close < 0 ? end : open));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
};
