/**
 * Why an answer is no page worth a version:
 * - `not_html`: a file, binary data, or text without markup, whatever the server calls it;
 * - `empty_page`: hardly any text; `script_shell`: a page that only scripts would fill;
 * - `truncated`: the answer was cut;
 * - `block_page`: a firewall's refusal or challenge;
 * - `consent_wall`, `login_wall`: a page that stands in place of the one asked for;
 * - `soft_404`: "not found" with status 200, or the front page under a deep link;
 * - `maintenance`, `server_error`: the site's own trouble, told with status 200;
 * - `wrong_language`: the page of another language, by its own word, under this language's address.
 */
export type BadPage =
  | 'not_html'
  | 'empty_page'
  | 'script_shell'
  | 'truncated'
  | 'block_page'
  | 'consent_wall'
  | 'login_wall'
  | 'soft_404'
  | 'maintenance'
  | 'server_error'
  | 'wrong_language';

/** Whether an answer is a page worth a version; if not, why, and what was seen. */
export type PageCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: BadPage; readonly detail: string };

export const bad = (reason: BadPage, detail: string): PageCheck => ({ ok: false, reason, detail });
