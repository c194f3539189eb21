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

const AT = '(?:at|@|a|à|arroba|arobase|chez)';
const DOT_WORD = '(?:dot|point|punto|\\.)';
const bracketed = (word: string): string => ` {0,2}[[({<] {0,2}${word} {0,2}[\\])}>] {0,2}`;
/**
 * ` [at] `, `(at)`, `(a)`, ` [dot] ` between the parts of an address; and ` AT `, ` DOT ` in capitals, which ordinary
 * sentences do not have between small letters.
 */
const SPELLED = new RegExp(
  `(?<![\\w.+-])([\\w.+-]{1,64})${bracketed(AT)}([\\w-]{1,63}(?:(?:\\.|${bracketed(DOT_WORD)})[\\w-]{1,63}){1,5})`,
  'gi',
);
const DOT = new RegExp(bracketed(DOT_WORD), 'gi');
const SHOUTED = /(?<![\w.+-])([a-z][a-z\d.+-]{0,63}) AT ([a-z\d-]{1,63}(?: DOT [a-z\d-]{1,63}){1,5})(?![\w-])/g;

/**
 * Addresses that are spelled out against harvesters, as addresses: "press [at] example [dot] org". What does not end
 * up as an address stays as it is.
 */
export const spelledEmails = (text: string): string => {
  const restore = (whole: string, user: string, host: string): string => {
    const address = `${user}@${host.replaceAll(DOT, '.').replaceAll(' DOT ', '.')}`;
    return isEmail(address) ? address : whole;
  };
  const bracketsUndone = /[[({<] {0,2}(?:at|@|a|à|arroba|arobase|chez) {0,2}[\])}>]/i.test(text)
    ? text.replaceAll(SPELLED, restore)
    : text;
  return bracketsUndone.includes(' AT ') ? bracketsUndone.replaceAll(SHOUTED, restore) : bracketsUndone;
};

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

/** `<span data-user="press" data-domain="example.org">`: a script puts them together. */
const inAttributes = ({ attribs }: Element): string | null => {
  const user = attribs['data-user'] ?? attribs['data-name'];
  const domain = attribs['data-domain'] ?? attribs['data-website'];
  if (user === undefined || domain === undefined) return null;
  const address = `${user}@${domain}`;
  return isEmail(address) ? address : null;
};

/** Written backwards and shown forwards by the style: `direction: rtl; unicode-bidi: bidi-override`. */
const reversed = (element: Element): string | null => {
  if (!/unicode-bidi\s{0,3}:\s{0,3}(?:bidi|isolate)-override/i.test(element.attribs['style'] ?? '')) return null;
  const address = [...textOf(element)].reverse().join('').trim();
  return isEmail(address) ? address : null;
};

/**
 * What a reader with scripts sees in place of an element that hides an address: the address, after the link's own
 * words where these are no address ("Joel Millman (jm@example.org)"). Null where the element hides none.
 */
export const emailIn = (element: Element): string | null => {
  if (element.name === 'a') {
    const address = mailto(element) ?? cloudflare(element) ?? inAttributes(element);
    if (address === null) return null;
    const words = textOf(element);
    if (!/[\p{L}\p{N}]/u.test(words) || words.includes('@') || words.includes('[email') || words.startsWith('['))
      return address;
    return /^e-?mail|^courriel|^correo/i.test(words)
      ? `${words.replace(/(?<![:\s])[:\s]+$/, '')}: ${address}`
      : `${words} (${address})`;
  }
  if ('data-cfemail' in element.attribs) return cloudflare(element);
  const hidden = inAttributes(element) ?? reversed(element);
  if (hidden !== null) return hidden;
  const classes = element.attribs['class'];
  return classes !== undefined && /(?:^|\s)spamspan(?:\s|$)/.test(classes) ? spamspan(element) : null;
};
