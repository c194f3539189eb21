import { foldName } from './fold.ts';
import { isPart } from './identity.ts';
import type { PlaceMention } from './places.ts';

/**
 * Nouns that belong to the name behind it: counties and districts often share the name of their town, which the noun
 * tells apart, where "Ninewa Governorate" is "Ninewa" as well.
 */
const OF_NAME =
  / (?:county|district|municipality|sub-county|subdistrict|sub-district|township|parish|upazila|payam|woreda)$/i;

const longest = (first: string, forms: readonly string[]): string =>
  forms.reduce((fullest, form) => (form.length > fullest.length ? form : fullest), first);

/** "Province du Nord-Kivu" that is "Nord-Kivu" elsewhere is named by the shorter form. */
const shortest = (first: PlaceMention, mentions: readonly PlaceMention[]): string =>
  mentions.some(({ name, full }) => full === name) ? first.name : first.full;

/**
 * The fullest form in the text, which of a country may stand in a post (`countryForms`): "Central African Republic" of "CAR" and itself, "Lofa County" of "Lofa". Other spellings
 * of a town ("Taizz", "Taiz") are no fuller than the first, and a sea ("Red Sea State") is no part of a country.
 */
export const fullestName = (
  first: PlaceMention,
  mentions: readonly PlaceMention[],
  countryNames: readonly string[],
): string => {
  if (first.kind === 'country' && !isPart(first.name))
    return longest(first.own && !first.full.startsWith(first.name) ? first.full : first.name, [
      ...mentions.map(({ name }) => name),
      ...countryNames,
    ]);
  if (first.kind === 'region' && !first.own)
    return longest(
      first.name,
      mentions.map(({ name }) => name),
    );
  const simple = first.own ? first.full : shortest(first, mentions);
  if (first.own || first.kind === 'region' || first.kind === 'water') return simple;
  const words = `${foldName(first.name)} `;
  return longest(
    simple,
    mentions.map(({ full }) => full).filter((full) => foldName(full).startsWith(words) && OF_NAME.test(full)),
  );
};
