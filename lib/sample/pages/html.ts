const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in markup or in an attribute (HTML and XML alike; control characters, which XML forbids, go). */
export const escapeHtml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A page for ISO 8859-1: what that has no place for is written as an entity. */
export const latin1Html = (html: string): string =>
  html.replaceAll(/[\u0100-\u{10ffff}]/gu, (character) => `&#${character.codePointAt(0)};`);

/** Cloudflare's e-mail protection: a key byte, then each byte xor the key, in hexadecimal. */
const cloudflare = (address: string): string => {
  const key = 0x5a;
  const bytes = [key, ...[...Buffer.from(address)].map((byte) => byte ^ key)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</a>`;
};

/** Drupal's SpamSpan module. */
const spamspan = (address: string): string => {
  const [user = '', domain = ''] = escapeHtml(address).split('@');
  return `<span class="spamspan"><span class="u">${user}</span> [at] <span class="d">${domain}</span></span>`;
};

const mailto = (address: string): string => `<a href="mailto:${escapeHtml(address)}">${escapeHtml(address)}</a>`;

/** How IOM hides addresses is not known, so the pages take turns. */
const HIDINGS = [cloudflare, spamspan, mailto];

const LINKS = /(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<url>https?:\/\/[^\s<>"()]*[^\s<>"().,;:!?'’”])/g;

/** Paragraphs as markup: blank lines part them, single line breaks stay; addresses are hidden, URLs are links. */
export const bodyHtml = (text: string): string => {
  let turn = text.length;
  const inline = (line: string): string => {
    let html = '';
    let from = 0;
    for (const match of line.matchAll(LINKS)) {
      const { email, url } = match.groups ?? {};
      html += escapeHtml(line.slice(from, match.index));
      if (email !== undefined) html += (HIDINGS[turn++ % HIDINGS.length] ?? mailto)(email);
      else if (url !== undefined) html += `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
      from = match.index + match[0].length;
    }
    return html + escapeHtml(line.slice(from));
  };
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.split('\n').map(inline).join('<br />\n')}</p>`)
    .join('\n');
};
