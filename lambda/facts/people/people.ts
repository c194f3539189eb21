import { type FactContext, sharedLayer } from '../context.ts';
import { type NameMention, nameMentions } from './mentions.ts';

/** One person of the release, with every place that names them. */
export interface Person {
  /** Fullest form. */
  readonly name: string;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
  readonly mentions: readonly NameMention[];
}

interface Draft {
  name: string;
  tokens: readonly string[];
  jobTitle: string | null;
  affiliation: string | null;
  mentions: NameMention[];
}

const fold = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '');

/** Two spellings of one first name: "Fesial" and "Feisal" differ by letters that changed places. */
const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && a.length >= 4 && a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('');

/** Same last name, and one name's parts within the other's; the second surname may be left out ("Ana Ruiz" Vega). */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 2 && short.every((token, index) => token === long[index])) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  return short.every((token) =>
    long.some(
      (other) => other === token || sameLetters(token, other) || (token.length === 1 && other.startsWith(token)),
    ),
  );
};

const isPerson = (mention: NameMention): boolean =>
  mention.cue !== 'none' && (mention.words >= 2 || mention.cue !== 'speech');

type Folded = readonly [NameMention, readonly string[]];

/** The full name without a cue that a bare name stands for: "Lourdes Salazar" for "Salazar", "Amina Yusuf" for "Amina". */
const fullName = (open: readonly Folded[], tokens: readonly string[]): NameMention | undefined =>
  open.find(
    ([mention, other]) =>
      mention.cue === 'none' && mention.words >= 2 && (other.at(-1) === tokens[0] || other[0] === tokens[0]),
  )?.[0];

const absorb = (draft: Draft, mention: NameMention, tokens: readonly string[]): void => {
  draft.mentions.push(mention);
  // "her sick mother in Ukraine, Iryna …": of a single name that nothing shows to be a person a post behind a comma tells nothing.
  const apart = /,\s*$/.test(mention.field.text.slice(mention.outerStart, mention.start));
  if (mention.words > 1 || mention.cue !== 'none' || !apart) {
    draft.jobTitle ??= mention.jobTitle;
    draft.affiliation ??= mention.affiliation;
  }
  // "Ban Ki-moon Take Action": capitals that go on behind a known name are a heading's.
  const goesOn = mention.cue === 'none' && draft.tokens.length > 1 && tokens.at(-1) !== draft.tokens.at(-1);
  const fuller = tokens.length > draft.tokens.length && mention.words >= 2 && !goesOn;
  if (!fuller) return;
  draft.name = mention.name;
  draft.tokens = tokens;
};

/**
 * The persons of a release: names that a title, a form of address, a verb of speech, an age or the contact block shows
 * to be people, each once under the fullest form, with the bare last names that stand for them.
 */
export const peopleOf: (context: FactContext) => readonly Person[] = sharedLayer((context: FactContext) => {
  const drafts: Draft[] = [];
  const open: Folded[] = [];
  // Full names first, wherever they stand: "Swing" before "William Lacy Swing" is he.
  const mentions = nameMentions(context).map((mention) => [mention, fold(mention.name)] as const);
  for (const [mention, tokens] of mentions) {
    if (!isPerson(mention) || mention.words < 2) {
      open.push([mention, tokens]);
      continue;
    }
    const known = drafts.find((draft) => isSame(draft.tokens, tokens));
    if (known !== undefined) absorb(known, mention, tokens);
    else
      drafts.push({
        name: mention.name,
        tokens,
        jobTitle: mention.jobTitle,
        affiliation: mention.affiliation,
        mentions: [mention],
      });
  }
  // Those that show a person first: what stands before them is theirs too ("Crispin est infirmier … dit Crispin").
  const shown = open.filter(([mention]) => isPerson(mention));
  for (const [mention, tokens] of [...shown, ...open.filter(([other]) => !isPerson(other))]) {
    const known = drafts.find(
      (draft) =>
        isSame(draft.tokens, tokens) ||
        (mention.words === 1 &&
          mention.cue !== 'title' &&
          draft.tokens.length > 1 &&
          draft.tokens.includes(tokens[0] ?? '')),
    );
    // "Lourdes Salazar works in … ," then "said Salazar": the full name that nothing else shows to be a person.
    const bare = isPerson(mention) && mention.words === 1 ? fullName(open, tokens) : undefined;
    if (known !== undefined) absorb(known, mention, tokens);
    else if (isPerson(mention))
      drafts.push({
        name: bare?.name ?? mention.name,
        tokens: bare === undefined ? tokens : fold(bare.name),
        jobTitle: mention.jobTitle,
        affiliation: mention.affiliation,
        mentions: bare === undefined ? [mention] : [bare, mention],
      });
  }
  for (const draft of drafts)
    draft.mentions.sort((a, b) => (a.field === b.field ? a.start - b.start : a.field.field === 'text' ? -1 : 1));
  return drafts;
});
