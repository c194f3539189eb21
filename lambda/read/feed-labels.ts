import { printedDate } from './dates.ts';
import { languageOfLabel } from './language-label.ts';
import type { Supplied } from './layers/candidate.ts';
import { countryCodeOf } from './places.ts';

/**
 * The feed of the years 2014 to 2021 printed the whole page with its labelled fields, and so did who copied it:
 * `<body> Language English Posted: Wednesday, September 19, 2018 - 17:11Image: Region-Country: SwitzerlandThemes: …`.
 * A label may touch the value before it; the language may stand before the body.
 */
const POSTED = /Posted:\s{0,4}((?:\p{L}{3,10}, )?\p{L}{3,10} \d{1,2}, \d{4}(?: - \d\d:\d\d)?)/u;
const LABEL = /(Image|Region-Country|Themes|Default|Multimedia|Press Release Type|Language)\s{0,2}:/g;
const LANGUAGE_BEFORE = /Language:?\s{1,4}(\p{L}{3,15})\s{1,4}$/u;
/** Longest match of it, in code units: of the letters the rarest have two. */
const LONGEST_LANGUAGE = 9 + 4 + 2 * 15 + 4;
const LANGUAGE_FIRST = /^Language:?\s{1,4}(\p{L}{3,15})\s{1,4}(?=\S)/u;
/** The end of one value and the beginning of the next, which touch: "SwitzerlandItaly". */
const TOUCHING = /\n+|(?<=[\p{Ll})])(?=\p{Lu})/u;

export interface Unlabelled {
  /** The body without the labelled fields; the very same text where there are none. */
  readonly text: string;
  /** What the fields say, but for captions ("Multimedia") and scope ("Global"). */
  readonly labels: Supplied;
}

/** Parts a body from the labelled fields behind it. Fields are only seen behind a `Posted:` with its date. */
export const takeFeedLabels = (text: string): Unlabelled => {
  const posted = POSTED.exec(text);
  const behind = posted === null ? '' : text.slice(posted.index + posted[0].length);
  if (posted === null || (behind.trim() !== '' && behind.trimStart().search(LABEL) !== 0))
    return { text, labels: { layer: 'text' } };
  const { values, rest } = valuesIn(behind);
  const language = LANGUAGE_BEFORE.exec(text.slice(Math.max(0, posted.index - LONGEST_LANGUAGE), posted.index));
  const before = text.slice(0, posted.index - (language?.[0].length ?? 0));
  const first = LANGUAGE_FIRST.exec(before);
  const names = (values.get('Region-Country') ?? '').split(TOUCHING).flatMap(eachCountry);
  return {
    text: [before.slice(first?.[0].length ?? 0), rest]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n\n'),
    labels: {
      layer: 'text',
      language: languageOfLabel(first?.[1] ?? language?.[1] ?? values.get('Language')) ?? undefined,
      publishedAt: printedDate(posted[1] ?? '', 'MDY') ?? undefined,
      countries: names.flatMap((name) => countryCodeOf(name) ?? []),
      tags: [
        ...(values.get('Themes') ?? '').split(TOUCHING).filter((theme) => theme !== ''),
        ...names.filter((name) => name !== '' && countryCodeOf(name) === null),
      ],
    },
  };
};

/** A country's own name may have a comma ("Congo, Democratic Republic of the"); a list of names has them too. */
const eachCountry = (name: string): string[] =>
  countryCodeOf(name.trim()) === null ? name.split(', ').map((part) => part.trim()) : [name.trim()];

/** Each label's value; the last one ends with its line, and what stands behind is body again. */
const valuesIn = (tail: string): { readonly values: ReadonlyMap<string, string>; readonly rest: string } => {
  const values = new Map<string, string>();
  const marks = [...tail.matchAll(LABEL)];
  let rest = '';
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const value = tail.slice(mark.index + mark[0].length, next?.index).trim();
    const end = next === undefined ? value.indexOf('\n') : -1;
    values.set(mark[1] ?? '', end < 0 ? value : value.slice(0, end));
    if (end >= 0) rest = value.slice(end);
  }
  return { values, rest };
};
