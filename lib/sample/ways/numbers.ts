import type { Template } from '../document.ts';

/** A page's address by number: `/node/7` in Drupal, `/jahia/Jahia/lang/en/pid/7` in Jahia. It redirects to the named one. */
export const numberPath = (template: Template, node: number): string =>
  template === 'jahia' ? `/jahia/Jahia/lang/en/pid/${node}` : `/node/${node}`;

/** The number in such an address; null where it is none. */
export const numberIn = (path: string): number | null => {
  const match = /^(?:\/[a-z]{2})?\/node\/([1-9]\d{0,8})$|^\/jahia\/Jahia\/lang\/[a-z]{2}\/pid\/([1-9]\d{0,8})$/.exec(
    path,
  );
  const number = match?.[1] ?? match?.[2];
  return number === undefined ? null : Number(number);
};
