const LINKS = 40;
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('\n');

/** What surrounds an article on real sites; about 9 KB a piece. */
const PIECES: readonly ((index: number) => string)[] = [
  (index) => `<nav class="block block-menu navigation menu--level-${index}" role="navigation"><!-- menu ${index} -->
<ul class="menu nav navbar-nav" data-depth="0">${times(
    LINKS,
    (n) =>
      `<li class="menu-item menu-item--collapsed dropdown"><a href="/section/${index}/page-${n}?utm_source=menu&amp;utm_medium=site" class="nav-link" data-drupal-link-system-path="node/${n}"><span class="label">Entry ${n} of menu ${index}</span></a><ul class="sub"><li><a href="/s/${n}">Below&nbsp;it</a></li></ul></li>`,
  )}</ul></nav>`,
  (index) =>
    `<script type="text/javascript">/* <![CDATA[ */ window.settings${index} = {${times(
      120,
      (n) => `"key${n}": {"path": "\\/sites\\/default\\/files\\/${n}.js", "html": "<div class='x'>not text</div>"},`,
    )}}; /* ]]> */</script>`,
  (index) =>
    `<style media="all">${times(120, (n) => `.theme-${index} .c${n} > a:hover { color: #00${(n + 100) % 1000}; margin: 0 auto }`)}</style>`,
  (index) =>
    `<section class="block-views related-content" id="related-${index}"><h2>Related</h2>${times(
      24,
      (n) =>
        `<div class="views-row card"><a href="/news/other-${index}-${n}"><img src="/files/${n}.jpg?itok=x" alt="" width="300" height="200" loading="lazy"></a><h3 class="card__title"><a href="/news/other-${index}-${n}">Another sample headline with number ${n}</a></h3><div class="date">${(n % 28) + 1} March 2019</div><p>A teaser that tells in a sentence what the other page is about.</p></div>`,
    )}</section>`,
  (index) =>
    `<div class="icons" aria-hidden="true">${times(
      30,
      (n) =>
        `<svg viewBox="0 0 24 24" class="icon icon-${n}"><path d="M12 ${n}l5.5 9h-11z M${index} ${n}c1.1 0 2-.9 2-2s-.9-2-2-2-2 .9-2 2 .9 2 2 2z"/><g fill="none"><circle cx="12" cy="${n}" r="3"/></g></svg>`,
    )}</div>`,
];

/**
 * A page as large as a real one, by what makes those large: menus, scripts, styles, icons and teasers, half of them
 * before the article and half after it.
 * @param size of the result at least, in bytes
 */
export const messyPage = (html: string, size: number): string => {
  const before: string[] = [];
  const after: string[] = [];
  for (let length = html.length, index = 0; length < size; index += 1) {
    const piece = PIECES[index % PIECES.length]?.(index) ?? '';
    (index % 2 === 0 ? before : after).push(piece);
    length += piece.length;
  }
  const open = /<body[^>]*>/i.exec(html);
  const start = open === null ? 0 : open.index + open[0].length;
  const close = html.toLowerCase().lastIndexOf('</body>');
  const end = close < start ? html.length : close;
  return [html.slice(0, start), ...before, html.slice(start, end), ...after, html.slice(end)].join('\n');
};
