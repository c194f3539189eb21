import { escape } from './html.ts';

/** Prose in the menu above every page, and in the footer: what a reader of pages must not take for the release. */
export const MEGA_MENU = `<nav class="mega-menu" role="navigation"><ul>
<li><a href="/who-we-are">Who we are</a><div class="mega-menu-panel"><h3>WHO WE ARE</h3><p>This sample organization works with governments, partners and migrants in 175 invented countries. It was founded in 1951 for the sake of this menu, and its 590 offices exist on paper only. Its work covers everything that a long paragraph in a menu can name.</p></div></li>
<li><a href="/our-work">Our work</a><div class="mega-menu-panel"><h3>OUR WORK</h3><p>As the leading invented organization in its field, it promotes humane and orderly sample data. In a typical year it reaches 20 million rows in 100 tables.</p></div></li>
<li><a href="/data">Data and research</a></li><li><a href="/search?page=0">Newsroom</a></li></ul></nav>`;

export const SHARE_BAR = `<div class="block-social-sharing social-sharing-buttons"><span>Share this page</span> <a href="https://social.example/share?u=x">Post</a> <a href="mailto:?subject=Worth%20reading">E-mail</a></div>`;

/** Headlines of other releases below the text. */
export const related = (items: readonly { readonly path: string; readonly title: string }[]): string =>
  `<div class="block-related related-news"><h2>Related news</h2><ul>${items
    .map(({ path, title }) => `<li><a href="${escape(path)}">${escape(title)}</a></li>`)
    .join('')}</ul></div>`;

export const FOOTER = `<footer role="contentinfo"><p>Invented organization, 17 Route of Samples, 1218 Nowhere. All content of this site is sample data for tests.</p><form action="/newsletter"><label>Subscribe to our newsletter</label><input type="email" name="mail"/></form></footer>`;

const BANNER = {
  en: 'Skip to main content',
  fr: 'Aller au contenu principal',
  es: 'Pasar al contenido principal',
} as const;
export const skipLink = (language: string): string => BANNER[language as keyof typeof BANNER] ?? BANNER.en;

export const SITE_NAME = 'International Organization for Migration';
