import type { Element } from 'domhandler';
import { isElement, textOf, walk } from '../dom.ts';

const EMAIL = /^[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]{1,255}\.[a-z]{2,24}$/i;
export const isEmail = (text: string): boolean => EMAIL.test(text);

/** Cloudflare's e-mail protection: hexadecimal bytes, each XORed with the first. Null where it is none. */
export const decodeCfEmail = (hex: string): string | null => {
  if (!/^(?:[0-9a-f]{2}){4,300}$/i.test(hex)) return null;
  const [key = 0, ...bytes] = Buffer.from(hex, 'hex');
  const text = Buffer.from(bytes.map((byte) => byte ^ key)).toString('utf8');
  return isEmail(text) ? text : null;
};

/** ` [at] `, `(at)`, ` [dot] ` between the parts of an address. */
const SPELLED =
  /([\w.+-]{1,64}) {0,2}[[({] {0,2}(?:at|@|arroba|arobase) {0,2}[\])}] {0,2}([\w-]{1,63}(?:(?:\.| {0,2}[[({] {0,2}(?:dot|point|punto) {0,2}[\])}] {0,2})[\w-]{1,63}){1,5})/gi;
const DOT = / {0,2}[[({] {0,2}(?:dot|point|punto) {0,2}[\])}] {0,2}/gi;

/** Addresses that are spelled out against harvesters, as addresses: "press [at] example [dot] org". */
export const spelledEmails = (text: string): string =>
  /[[({] {0,2}(?:at|@|arroba|arobase)\b/i.test(text) || text.includes('[@]')
    ? text.replaceAll(SPELLED, (_, user: string, host: string) => `${user}@${host.replaceAll(DOT, '.')}`)
    : text;

const spamspan = (element: Element): string | null => {
  const part = (name: string): string => {
    let found = '';
    walk(
      element,
      (node) => {
        if (found === '' && isElement(node) && (node.attribs['class'] ?? '').split(/\s+/).includes(name))
          found = textOf(node);
        return found === '';
      },
      () => {},
    );
    return found;
  };
  const address = `${part('u')}@${part('d').replaceAll(DOT, '.')}`.replaceAll(' ', '');
  return isEmail(address) ? address : null;
};

const cloudflare = (element: Element): string | null => {
  const hash = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i.exec(element.attribs['href'] ?? '')?.[1];
  return decodeCfEmail(element.attribs['data-cfemail'] ?? hash ?? '');
};

const mailto = (element: Element): string | null => {
  const raw = /^\s*mailto:([^?]{3,320})/i.exec(element.attribs['href'] ?? '')?.[1];
  if (raw === undefined) return null;
  try {
    const address = decodeURIComponent(raw).trim();
    return isEmail(address) ? address : null;
  } catch {
    return null;
  }
};

/**
 * What a reader with scripts sees in place of an element that hides an address: the address, after the link's own
 * words where these are no address ("Joel Millman (jm@example.org)"). Null where the element hides none.
 */
export const emailIn = (element: Element): string | null => {
  if (element.name === 'a') {
    const address = mailto(element) ?? cloudflare(element);
    if (address === null) return null;
    const words = textOf(element);
    if (words === '' || words.includes('@') || words.includes('[email') || words.startsWith('[')) return address;
    return /^e-?mail|^courriel|^correo/i.test(words)
      ? `${words.replace(/[:\s]+$/, '')}: ${address}`
      : `${words} (${address})`;
  }
  if ('data-cfemail' in element.attribs) return cloudflare(element);
  const classes = element.attribs['class'];
  return classes !== undefined && /(?:^|\s)spamspan(?:\s|$)/.test(classes) ? spamspan(element) : null;
};
