import type { Template } from './document.ts';

/** How a page is sent. */
export interface PageEncoding {
  readonly encoding: 'utf8' | 'latin1';
  /** `Content-Type`. */
  readonly type: string;
}

const UTF_8: PageEncoding = { encoding: 'utf8', type: 'text/html; charset=UTF-8' };
/** What sites were sent as before about 2010. */
const LATIN_1: PageEncoding = { encoding: 'latin1', type: 'text/html; charset=ISO-8859-1' };

export const encodingOf = (template: Template): PageEncoding => (template === 'jahia' ? LATIN_1 : UTF_8);
