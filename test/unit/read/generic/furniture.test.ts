import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { type GenericFields, readGeneric } from '../../../../lambda/read/layers/generic.ts';
import { bodyText } from '../../../../lambda/read/text/body-text.ts';

const FIRST =
  'Nairobi – Heavy rains have driven 4,310 people from their homes in the sample valley since Monday, the office said.';
const SECOND =
  '“The road is cut in three places,” said Jane Roe, who leads the office. Trucks with tents and water are on their way.';
const ARTICLE = `<p>${FIRST}</p><p>${SECOND}</p>`;
const TEXT = `${FIRST}\n\n${SECOND}`;
const TITLE = 'Floods Drive Thousands from the Sample Valley';

const page = (body: string, head = `<title>${TITLE} | Sample Office</title>`): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const read = async (html: string): Promise<GenericFields & { readonly text: string }> => {
  const fields = await readGeneric(load(html));
  assert.ok(fields !== null);
  return { ...fields, text: bodyText(fields.body.blocks, fields.headline) };
};

/** Three hundred words that are none of the release, as blocks of other news have them. */
const teasers = (wrap: (title: string, words: string) => string): string =>
  Array.from({ length: 8 }, (_, n) =>
    wrap(
      `Invented headline number ${n} about another valley`,
      `A teaser of number ${n} that tells in one whole sentence what the other page is about, with ${n + 10} families in it.`,
    ),
  ).join('');

const AROUND: Readonly<Record<string, string>> = {
  'related news, twice as long as the release': `<div><div>${ARTICLE}</div><div><h2>Related news</h2>${teasers((title, words) => `<div><h3><a href="/news/x">${title}</a></h3><p>${words}</p></div>`)}</div></div>`,
  'cards of other news without a heading': `<div><div>${ARTICLE}</div><div>${teasers((title, words) => `<div><a href="/news/x"><b>${title}</b></a><div>${words}</div></div>`)}</div></div>`,
  'related news as a list of links below the last paragraph': `<div>${ARTICLE}<h4>Lire aussi</h4><ul>${teasers((title) => `<li><a href="/x">${title}</a></li>`)}</ul></div>`,
  'comments, longer than the release': `<div><div>${ARTICLE}</div><div class="comments">${teasers((_, words) => `<div><b>A reader</b><p>${words} I do not agree.</p></div>`)}</div></div>`,
  'a menu with prose before the title': `<div><div>${teasers((title, words) => `<div><a href="/about">${title}</a><p>${words}</p></div>`)}</div><div><h1>${TITLE}</h1>${ARTICLE}</div></div>`,
  'kicker, scope, byline, date and picture': `<div><span>News</span><div>Global</div><h1>${TITLE}</h1><div>By Jane Roe, Sample Office</div><div>Published 20 November 2019 - 07:29 GMT</div><div><img src="a.jpg"><span>The valley on Monday. Photo: IOM/Jane Roe</span></div>${ARTICLE}</div>`,
  'share buttons above and below': `<div><h1>${TITLE}</h1><ul><li><a href="https://f.example/s">Facebook</a></li><li><a href="https://t.example/s">Twitter</a></li></ul>${ARTICLE}<div>Share this page</div><ul><li><a href="https://f.example/s">Facebook</a></li><li><a href="https://t.example/s">Twitter</a></li></ul></div>`,
  'a link to another release between the paragraphs': `<div><p>${FIRST}</p><p>Read more: <a href="/x">What the sample office did last week</a></p><p>${SECOND}</p></div>`,
  'a sign-up and a copyright line': `<div>${ARTICLE}<p>Sign up for our newsletter to get all releases by e-mail.</p><p>Copyright © 2019 Sample Office. All rights reserved.</p></div>`,
  'tags and fields below the text': `<div><div>${ARTICLE}</div><div>Tags</div><div><a href="/t/1">Floods</a></div><div><a href="/t/2">Kenya</a></div><div>Language:</div><div>English</div></div>`,
  'an element that is named like noise and holds the release': `<div class="pagination-first"><h1>${TITLE}</h1>${ARTICLE}</div><div class="menu"><a href="/">Home</a></div>`,
  'a layout of tables, as before 2010': `<table><tr><td><a href="/a">One</a><br><a href="/b">Two</a></td><td><table><tr><td><h1>${TITLE}</h1>${ARTICLE}</td></tr></table></td></tr></table>`,
  'paragraphs parted by line breaks': `<div><a href="/">Home</a></div><div>${FIRST}<br><br>${SECOND}<br><br><a href="/x">Back to all news</a><br><br><a href="/y">To the top</a></div>`,
};

for (const [name, body] of Object.entries(AROUND))
  test(`the text without ${name}`, async () => {
    assert.equal((await read(page(body))).text, TEXT);
  });

test('the contacts at the end stay, links or not', async () => {
  const contacts =
    '<h3>For more information please contact:</h3><ul><li><a href="mailto:jroe@example.org">Jane Roe</a></li><li><a href="tel:+41225550101">+41 22 555 01 01</a></li></ul><p><a href="/files/appeal.pdf">The appeal as a document</a></p>';
  const { text } = await read(page(`<div>${ARTICLE}${contacts}</div>`));
  assert.equal(
    text,
    `${TEXT}\n\nFor more information please contact:\n\n- Jane Roe (jroe@example.org)\n- +41 22 555 01 01\n\nThe appeal as a document`,
  );
});

test('a list of figures and a heading within the text stay', async () => {
  const list =
    '<h2>Figures</h2><ul><li>310 tents</li><li>12 boats</li></ul><p>The office will go on counting until Friday, it said in a note of its own.</p>';
  const { text } = await read(page(`<div>${ARTICLE}${list}</div>`));
  assert.match(text, /\n\nFigures\n\n- 310 tents\n- 12 boats\n\nThe office will/);
});

test('a dateline with a date is text; the date line of the page is not, and is told', async () => {
  const dated = `<div><h1>${TITLE}</h1><p>Updated: 21 November 2019</p><p>Posted: Tuesday, November 19, 2019 - 17:11</p><p>Geneva, 19 November 2019</p>${ARTICLE}</div>`;
  const { text, dateLine } = await read(page(dated));
  assert.equal(text, `Geneva, 19 November 2019\n\n${TEXT}`);
  assert.equal(dateLine, 'Posted: Tuesday, November 19, 2019 - 17:11');
});

test('dates of other news are not the date of the page', async () => {
  const related = `<div><h2>Related</h2><div>1 May 2016</div><a href="/x">Another valley in another year</a></div>`;
  assert.equal((await read(page(`<div><div><h1>${TITLE}</h1>${ARTICLE}</div>${related}</div>`))).dateLine, null);
});

test('the headline is the heading that the title of the page has too', async () => {
  const own = await read(page(`<h1>Sample Office</h1><div><h1>${TITLE}</h1>${ARTICLE}</div>`));
  assert.equal(own.headline, TITLE);
  const none = await read(page(`<h1>Sample Office for everything</h1><div>${ARTICLE}</div>`));
  assert.equal(none.headline, '');
  assert.equal(none.title, TITLE);
});

test('Arabic text keeps its marks and its order', async () => {
  const arabic = [
    'طرابلس – قالت المنظمة الدولية للهجرة إنّ أكثر من ٤٬٣١٠ أشخاص نزحوا من منازلهم في الوادي منذ يوم الاثنين بسبب الأمطار الغزيرة.',
    'وأضافت المنظمة أنّ الشاحنات المحمّلة بالخيام والمياه في طريقها إلى العائلات المتبقية في التلال قبل نهاية الأسبوع.',
  ];
  const related =
    '<h2>أخبار ذات صلة</h2><ul><li><a href="/1">خبر آخر عن واد آخر</a></li><li><a href="/2">خبر ثان</a></li></ul>';
  const { text } = await read(
    page(`<div dir="rtl">${arabic.map((words) => `<p>${words}</p>`).join('')}${related}</div>`),
  );
  assert.equal(text, arabic.join('\n\n'));
});

for (const line of ['الاثنين، ٢ تشرين الأول/ أكتوبر ٢٠١٨', 'نشر في 17 مارس 2022']) {
  test(`a date in Arabic words is a date line: ${line}`, async () => {
    const { dateLine, text } = await read(
      page(`<div><h1>${TITLE}</h1><div class="date">${line}</div>${ARTICLE}</div>`),
    );
    assert.deepEqual([dateLine, text], [line, TEXT]);
  });
}

test('an Arabic dateline that opens a text is none', async () => {
  const opening = 'صنعاء - في 17 مارس 2022 وصلت إلى الميناء سفينة تحمل المساعدات إلى ألف أسرة نازحة.';
  const { dateLine, text } = await read(page(`<div><h1>${TITLE}</h1><p>${opening}</p>${ARTICLE}</div>`));
  assert.deepEqual([dateLine, text], [null, `${opening}\n\n${TEXT}`]);
});
