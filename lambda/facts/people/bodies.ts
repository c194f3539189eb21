import type { Span } from '../../contract/fact.ts';
import type { FieldText } from '../context.ts';
import type { OrganizationMention } from '../organizations/mentions.ts';
import { firstEndingBehind, firstFrom } from '../text/in-order.ts';

/** Units that a post may be of without their being anybody's employer. */
const UNIT = /^(?:cabinet|gabinete|secretariat|secrétariat|secretaría)$/i;

/** Those of the bodies, in order of the text, that a stretch of it touches. */
export const bodiesWithin = (
  bodies: readonly OrganizationMention[],
  start: number,
  end: number,
): readonly OrganizationMention[] => bodies.slice(firstEndingBehind(bodies, start), firstFrom(bodies, end));

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * The affiliation that a post states, by the bodies that are read in it: the first one where the post's own words gave none
 * ("director de [Acción contra el Hambre]"), or the whole name of which they gave a part ("la [Croix-Rouge burkinabè]").
 */
export const bodyOfPost = (
  field: FieldText,
  /** Stretches of the text that tell of the person's post. */
  posts: readonly Span[],
  affiliation: string | null,
  bodies: readonly OrganizationMention[],
): string | null => {
  for (const post of posts)
    for (const body of bodiesWithin(bodies, post.start, post.end)) {
      if (body.start < post.start || body.end > post.end) continue;
      const name = squeezed(field.text.slice(body.start, body.end));
      // "Directrice de Cabinet": a unit of an office names no body.
      if (affiliation === null && !UNIT.test(name)) return name;
      if (
        affiliation !== null &&
        name.startsWith(affiliation) &&
        /^[\s,]/.test(name.slice(affiliation.length)) &&
        !name.includes('/')
      )
        return name;
    }
  return affiliation;
};

/** Between a name and a body that it belongs to: "Ana Ruiz, del [Ministerio …]", "Papy Mbala, [Radio Okapi]". */
const BELONGS = /^,? ?(?:(?:de|of|from|with|at|chez|à) (?:la |l['’]|the )?|del |du |de l['’])$/i;
const APPOSED = /^(?:, ?| ?\()$/;
/** A body in apposition closes its clause: behind one that goes on stands a list. */
const CLOSED = /^\s*(?:[.;)\n]|$)/;
/** Characters between a name and its body. */
const GAP = 12;

/** The body right behind a name that no post stands beside; null where the words between say something else. */
export const bodyBesideName = (
  field: FieldText,
  end: number,
  bodies: readonly OrganizationMention[],
): string | null => {
  for (const body of bodiesWithin(bodies, end, end + GAP + 1)) {
    if (body.start < end) continue;
    const gap = field.text.slice(end, body.start);
    const closed = CLOSED.test(field.text.slice(body.end, body.end + 3));
    if (BELONGS.test(gap) || (APPOSED.test(gap) && closed)) return squeezed(field.text.slice(body.start, body.end));
    return null;
  }
  return null;
};
