import { FOOTER } from './menu.ts';

/** A page that stands among press pages and is none. */
export interface LookAlike {
  readonly path: string;
  readonly title: string;
  /** What the listing calls it. */
  readonly tag: string;
  readonly publishedAt: string;
  readonly html: string;
}

const page = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8" /><title>${title} | International Organization for Migration</title></head>
<body><main role="main"><h1>${title}</h1>
${body}
</main><footer>${FOOTER}</footer></body></html>
`;

const NEWSLETTER: LookAlike = {
  path: '/newsdesk/20190301',
  title: 'Sample: Newsdesk 1 March 2019',
  tag: 'Newsletter',
  publishedAt: '2019-03-01',
  html: page(
    'Sample: Newsdesk 1 March 2019',
    `<p><a href="#">Unable to see images? Click here</a></p>
<div class="style6"><span class="dates">Posted on Fri. March-01-2019</span></div>
<ul class="titles"><li>Sample item of our own</li><li>Sample item of another publisher</li></ul>
<p class="style8">Sampletown – An invented item of our own, with 120 people in it. <a href="#">Read on</a> | <a href="#">Share on</a></p>
<p class="style8">Sampletown (Invented Press) – An invented item of another publisher. <a href="#">Read on</a> | <a href="#">Share on</a></p>
<p class="small">Comments/questions: newsdesk@example.org</p>`,
  ),
};

const PROCUREMENT: LookAlike = {
  path: '/request-proposal-rfp-sample-2019-001-supply-blankets',
  title: 'Sample: Request for proposal RFP-SAMPLE-2019-001, supply of blankets',
  tag: 'Procurement',
  publishedAt: '2019-02-14',
  html: page(
    'Sample: Request for proposal RFP-SAMPLE-2019-001, supply of blankets',
    `<ul class="table-row"><li class="specifics"><span class="data" data-preamble="Publication Date">2019-02-14 </span></li>
<li class="details">Invented notice: sealed offers for 5,000 blankets are received until 15 March 2019.</li></ul>`,
  ),
};

/** The same newsletter under a number, as Spanish ones were seen: only the page says what it is. */
export const NUMBERED_NEWSLETTER: LookAlike = { ...NEWSLETTER, path: '/es/node/84228' };

export const VIDEO: LookAlike = {
  path: '/video/sample-invented-harbour',
  title: 'Sample: a morning in an invented harbour',
  tag: 'Video',
  publishedAt: '2022-03-01',
  html: page(
    'Sample: a morning in an invented harbour',
    '<iframe src="https://video.example.org/embed/1" title="A morning in an invented harbour"></iframe>',
  ),
};

/** Both stand in the listing and in the sitemap; discovery must leave them out with a reason. */
export const LOOK_ALIKE_PAGES: readonly LookAlike[] = [NEWSLETTER, PROCUREMENT];
