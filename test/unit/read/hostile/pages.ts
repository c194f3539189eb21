/** A sentence that has to be found. */
export const TEXT = '<p>Geneva – The sample office said that 258 million people move across borders every year.</p>';
/** What the 2021 template knows a body by. */
export const FIELD =
  '<html><body><div data-history-node-id="1"><div class="field--name-body field--type-text-with-summary">';
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

/** Pages that were made to cost time, each by another weakness of parsers, patterns or trees. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'nested 100,000 deep': `${FIELD}${'<div>'.repeat(100_000)}${TEXT}`,
  'nested as deep as the tag limit': `${FIELD}${'<div>'.repeat(19_000)}${TEXT}`,
  'nested in an unknown layout': `<html><body>${'<div>'.repeat(19_000)}${TEXT}`,
  'unclosed formatting': `<html><body>${many(6_000, (index) => `<b id=${index}><p>x`)}${TEXT}`,
  'misnested formatting': `<html><body>${many(6_000, (index) => `<b id=${index}></i><p>x`)}${TEXT}`,
  'nested lists': `<html><body>${'<ul><li>'.repeat(9_000)}${TEXT}`,
  'definition lists': `<html><body>${'<dd><div>'.repeat(9_000)}${TEXT}`,
  'nested tables': `<html><body>${'<table><tr><td>'.repeat(6_000)}${TEXT}`,
  'links across blocks': `<html><body>${many(9_000, (index) => `<a href=${index}><div>x</a>`)}${TEXT}`,
  'many paragraphs below deep markup': `<html><body>${'<div>'.repeat(75)}${TEXT.repeat(15_000)}`,
  'very many attributes': `<html><body><div ${many(100_000, (index) => `a${index}=">" `)}>${TEXT}</div>`,
  'one endless word': `${FIELD}<p>${'a'.repeat(3_000_000)}`,
  'a body of place names': `${FIELD}<p>${'New York '.repeat(200_000)}`,
  'entities without end': `${FIELD}${TEXT}${'&amp;'.repeat(500_000)}`,
  'a caption of one word': `${FIELD}${TEXT}<figure><img src=x.jpg><figcaption>${'photo '.repeat(100_000)}</figcaption></figure>`,
  'brackets without end': `${FIELD}${TEXT}<p>${'a [at] '.repeat(100_000)}`,
  'JSON-LD nested 100,000 deep': `<html><head><script type="application/ld+json">${'['.repeat(100_000)}</script></head><body>${TEXT}`,
  'misnamed elements in one another': `<html><body>${'<div class="menu">'.repeat(500)}${TEXT.repeat(200)}`,
  'labels without end': `<html><body><div>${TEXT.repeat(5)}${'<div>Related<a href=x>more</a>'.repeat(6_000)}`,
  'labels in one another': `<html><body><div>${TEXT.repeat(5)}${'<div>Related: '.repeat(500)}${TEXT.repeat(2_000)}`,
  'links and teasers without end': `<html><body>${TEXT.repeat(5)}${'<div><a href=x>Other news</a><p>A teaser.</div>'.repeat(4_900)}`,
  'date lines without end': `<html><body>${'<div>Published: 1 May 2016</div>'.repeat(9_000)}${TEXT}`,
  'headings without end': `<html><head><title>x</title><body>${'<h1>Other news</h1>'.repeat(19_000)}${TEXT}`,
  'aggregator items without end': `<html><body>${many(3_000, (index) => `<div class="feed-item"><h3 class="feed-item-title"><a href="/${index}">Item ${index}</a></h3><div class="feed-item-body">${TEXT}</div></div>`)}`,
  'figures in figures': `${FIELD}${TEXT}${'<figure>'.repeat(500)}${many(15_000, (index) => `<img src=${index}.jpg>`)}`,
  'images without end': `${FIELD}${TEXT}${many(5_000, (index) => `<p><img src=${index}.jpg><p>Photo: IOM`)}`,
  'tables that span everything': `${FIELD}${TEXT}${'<table><tr><td colspan=9999 rowspan=9999>x<td>y</table>'.repeat(4_000)}`,
  'fields in fields': `<html><body class="page-node"><div class="node"><div class="field-name-body">${TEXT}</div>${'<div class="field"><div class="field-label">Themes:'.repeat(9_000)}`,
  'aggregator items in items': `<html><body>${`<div class="feed-item"><h3 class="feed-item-title"><a href="/news/x">x</a></h3><div class="feed-item-body">${TEXT}`.repeat(2_500)}`,
  'cells in cells of an old page': `<html><body><table><a href="/jahia/Jahia/x">${'<tr><td><table>'.repeat(5_000)}<tr><td>${TEXT}`,
  'labels of the feed without end': `${FIELD}${TEXT}<p>${'Posted: Wednesday, September 19, 2018 - 17:11Image: '.repeat(50_000)}`,
  'contacts without end': `${FIELD}${TEXT}${'<p>For more information contact: +41 22 000 00 01'.repeat(15_000)}`,
};
