import { type FactContext, sharedLayer } from '../context.ts';
import { isInDocument } from '../documents/layer.ts';
import { organizationsOf } from '../organizations/organizations.ts';
import { isPart } from './identity.ts';
import { placeMatches } from './matches.ts';

/**
 * How a release writes each country, by ISO 3166-1 code, wherever it stands but in the name of an organization or of a
 * document: the post "UNICEF Representative in the Central African Republic" spells out what "CAR" is elsewhere.
 */
export const countryForms = sharedLayer((context: FactContext): ReadonlyMap<string, ReadonlySet<string>> => {
  const forms = new Map<string, Set<string>>();
  const mentions = organizationsOf(context).flatMap((organization) => organization.mentions);
  for (const [field, matches] of placeMatches(context)) {
    const spans = mentions.filter((mention) => mention.field === field).sort((a, b) => a.start - b.start);
    let at = 0;
    let closed = -1;
    for (const match of matches) {
      for (; (spans[at]?.start ?? Number.POSITIVE_INFINITY) < match.end; at += 1)
        closed = Math.max(closed, spans[at]?.closedEnd ?? 0);
      const country = match.readings.find(({ kind }) => kind === 'country');
      const name = field.text.slice(match.start, match.end);
      if (country?.code == null || closed > match.start || isPart(name) || isInDocument(context, field, match))
        continue;
      forms.set(country.code, (forms.get(country.code) ?? new Set()).add(name));
    }
  }
  return forms;
});
