import { seen, unverified } from './selector.ts';
import type { ReleaseTemplate } from './template.ts';

/**
 * www.iom.int of about 2005 to 2014 (Jahia): `/jahia/Jahia/lang/en/pid/1`, and from about 2011
 * `/cms/en/sites/iom/home/<section>/….html?displayTab=…`. The addresses were seen, and pages laid out by tables; no
 * press page of those years was, so the selectors are names of the time that catch what they can. Where they match
 * nothing, the cell with the most prose is the body.
 */
export const jahia: ReleaseTemplate = {
  holds: 'one',
  name: 'jahia',
  paths: [/^\/jahia\/Jahia(?:\/|$)/i, /^\/cms\/[a-z]{2}\/sites\/[^/]{1,40}\/home\//],
  marks: [
    seen('body > table [href*="/jahia/Jahia/"]'),
    seen('body > table [src*="/jahia/webdav/"]'),
    unverified('meta[name="generator"][content*="Jahia"]'),
  ],
  node: [unverified('#content')],
  body: [unverified('.newsBody')],
  layoutCells: true,
  title: [unverified('.pageTitle'), unverified('h1'), unverified('h2')],
  subtitle: [unverified('.subTitle')],
  publishedAt: [unverified('.newsDate')],
  updatedAt: [],
  type: [unverified('.newsType')],
  types: [],
  excluded: [],
  countries: [],
  tags: [],
  goals: [],
  figures: [unverified('table.image')],
  caption: [unverified('.caption')],
  translations: [],
  drop: [unverified('table.image'), unverified('.caption')],
  labelled: null,
  labels: {},
};
