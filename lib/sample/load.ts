import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { SiteDocument } from './document.ts';

/** Longest title that is made from a text, in characters. */
const MAX_TITLE = 100;
/** Longest slug, so that addresses stay readable. */
const MAX_SLUG = 80;

const goldSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  published: z.string().nullable(),
  text: z.string().min(1),
  language: z.string().min(2),
});
const corpusSchema = z.object({ id: z.string().min(1), text: z.string().min(1), language: z.string().min(2) });

/**
 * Documents of a folder of gold files (`*.json`), in the order of their names. A file without a title gets one as
 * {@link loadCorpus} makes it.
 * @throws Error that names the file which is none.
 */
export const loadGold = async (dir: string): Promise<readonly SiteDocument[]> => {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.json')).sort();
  const documents = await Promise.all(
    names.map(async (name): Promise<Unnamed> => {
      const { id, title, published, text, language } = parse(goldSchema, await readFile(join(dir, name), 'utf8'), name);
      return { id, title: title || titleFrom(text), publishedAt: published, language, type: 'press_release', text };
    }),
  );
  return withSlugs(documents);
};

/**
 * Documents of a gzip'd file with one JSON object a line: no title and no date, so the title is the beginning of the
 * text and the date is null. The body is the whole text.
 * @param limit the first so many; all by default.
 * @throws Error that names the line which is none.
 */
export const loadCorpus = async (file: string, limit = Number.POSITIVE_INFINITY): Promise<readonly SiteDocument[]> => {
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, limit);
  const documents = lines.map((line, at): Unnamed => {
    const { id, text, language } = parse(corpusSchema, line, `${basename(file)} line ${at + 1}`);
    return { id, title: titleFrom(text), publishedAt: null, language, type: 'press_release', text };
  });
  return withSlugs(documents);
};

type Unnamed = Omit<SiteDocument, 'slug'> & { readonly id: string };

const parse = <S extends z.ZodType>(schema: S, json: string, where: string): z.output<S> => {
  try {
    return schema.parse(JSON.parse(json));
  } catch (error) {
    throw new Error(`${where}: not a document: ${error instanceof z.ZodError ? z.prettifyError(error) : error}`);
  }
};

/** The first sentence, cut at a word where it is longer than 100 characters. */
const titleFrom = (text: string): string => {
  const line = text.trim().split('\n', 1)[0] ?? '';
  const sentence = (/^.*?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line).replaceAll(/\s+/g, ' ');
  if (sentence.length <= MAX_TITLE) return sentence;
  const cut = sentence.slice(0, MAX_TITLE + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : cut.slice(0, MAX_TITLE);
};

/** Slugs of id and title, in ASCII; ids are unique, and where two slugs still agree the later one gets a number. */
const withSlugs = (documents: readonly Unnamed[]): readonly SiteDocument[] => {
  const taken = new Set<string>();
  return documents.map(({ id, ...document }) => {
    const plain = slugOf(`${id} ${document.title}`);
    let slug = plain;
    for (let n = 2; taken.has(slug); n += 1) slug = `${plain}-${n}`;
    taken.add(slug);
    return { slug, ...document };
  });
};

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replaceAll(/^-+|-+$/g, '');
