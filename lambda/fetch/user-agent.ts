/** Version of the fetcher, kept with every capture. */
export const FETCHER_VERSION = '0.1.0';

/** What robots.txt calls us (product token, RFC 9309 section 2.2.1). */
export const PRODUCT_TOKEN = 'PressArchiveBot';

/**
 * Our honest name: `PressArchiveBot/0.1.0 (+mailto:press@example.org)`.
 * @param contact an e-mail address or a URL where a webmaster reaches us (the `CONTACT` variable).
 * @throws RangeError where it is empty or holds characters that a header or a comment in it cannot carry.
 */
export const userAgent = (contact: string): string => {
  const trimmed = contact.trim();
  if (!/^[\x21-\x7e]+$/.test(trimmed) || /[()\\]/.test(trimmed)) {
    throw new RangeError(`CONTACT must be an e-mail address or a URL, not ${JSON.stringify(contact)}`);
  }
  const address = /^[^@/:]+@[^@/:]+$/.test(trimmed) ? `mailto:${trimmed}` : trimmed;
  return `${PRODUCT_TOKEN}/${FETCHER_VERSION} (+${address})`;
};
