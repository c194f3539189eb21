/** Names nobody: what the User-Agent says where no contact was set. */
export const UNSET_CONTACT = 'https://example.org/unset-contact';

const E_MAIL = /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/;

/** Whether a webmaster could write to it: an e-mail address, or an address of the web. */
export const isContact = (text: string): boolean =>
  E_MAIL.test(text) || (/^https?:\/\/\S+$/.test(text) && URL.canParse(text));

/** What is wrong with a contact, for whoever gave it. */
export const wrongContact = (text: string): string =>
  `the contact is an e-mail address or a URL, for example press@example.org; got ${text === '' ? 'nothing' : text}`;
