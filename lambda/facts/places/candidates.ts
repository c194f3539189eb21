import type { PlaceReading } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

/** What speaks for a name's being a place, and which. */
export interface Verdict {
  /** A small town of a country that the release does not name: the name may be that of another place. */
  readonly stranger: boolean;
  readonly reading: PlaceReading;
  /** Points; from `ENOUGH` on it is a place. */
  readonly points: number;
}

/** Points that a name needs to count as a place. */
export const ENOUGH = 3;

/** What each sign is worth; tuned by reading, on documents that are not scored. */
const POINTS = {
  owned: 3,
  country: 4,
  region: 4,
  division: 1,
  namedCountry: 3,
  inContext: 2,
  noun: 3,
  locative: 1.5,
  words: 1,
  million: 1.5,
  hundredThousand: 1,
  tenThousand: 0.5,
  common: -3.5,
  stranger: -2,
  ambiguousCountry: -2,
  dividedCountry: -3,
  inName: -4,
  beforeName: -2,
  opens: -1,
  dateline: 3,
  lowerElsewhere: -2,
} as const;

/** Magnitude of a town of note: a hundred thousand. */
const TOWN = 5;

/** Magnitude from which a town is known without its country: a million. */
const LARGE = 6;

/** "North West", "Est", "Oriental": the name of a division in many countries, and of none. */
const DIRECTION =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest|nord|sud|est|ouest|centre|norte|sur|este|oeste|centro|oriental|occidental|oriente|occidente|capital|federal)(?: |$))+$/;
/** Is the name a direction alone: that of a division in many countries? */
export const isDirection = (key: string): boolean => DIRECTION.test(key);

/** Nouns of what is no country: "departamento de San Martín", "city of Granada"; a state may be one. */
const NO_COUNTRY =
  /^(?:d[eé]part|provin|municip|distri|canton|cantón|ciudad|city|town|ville|commune|comuna|barrio|vereda)/;

/** French and Spanish nouns of divisions: English ones stand behind any direction ("the Western Region"). */
const DIVISION = /^(?:régions?|provinces?|départements?|région|región|regiones|provincias?|departamentos?|estados?)$/;

/** "région du Sud-Ouest": does its noun say that a direction is a division? Several need directions of two words. */
const isDivided = (key: string, { nounText }: Surroundings): boolean =>
  DIVISION.test(nounText) && (!nounText.endsWith('s') || key.includes(' '));

/** What is known of a name beside its surroundings. */
export interface NameFacts {
  readonly key: string;
  readonly words: number;
  /** A common word or a person's name as well. */
  readonly common: boolean;
  /** A country's name that is a common word or a person's name ("Jordan"). */
  readonly ambiguousCountry: boolean;
  /** The word stands in small letters elsewhere in the release. */
  readonly lowerElsewhere: boolean;
}

const ofReading = (
  reading: PlaceReading,
  facts: NameFacts,
  around: Surroundings,
  weights: ReadonlyMap<string, number>,
): number => {
  const { kind, code, magnitude, owned } = reading;
  let points = 0;
  if (kind === 'country') {
    points += POINTS.country + (facts.ambiguousCountry ? POINTS.ambiguousCountry : 0);
    if (around.nounLeads && NO_COUNTRY.test(around.nounText)) points += POINTS.dividedCountry;
  } else if (kind === 'region' || kind === 'water') points += POINTS.region;
  else if (owned) points += POINTS.owned;
  if (kind === 'division') points += POINTS.division;
  if (magnitude >= 6) points += POINTS.million;
  else if (magnitude === 5) points += POINTS.hundredThousand;
  else if (magnitude === 4) points += POINTS.tenThousand;
  if (code !== null && around.country === code) points += POINTS.namedCountry;
  else if (code !== null && (weights.get(code) ?? 0) > ownWeight(reading)) points += POINTS.inContext;
  return points;
};

/** What a name has said for its country itself (`contextCountries`): that is no context. */
const ownWeight = ({ kind, owned }: PlaceReading): number => (kind === 'country' ? 2 : owned ? 1.5 : 0);

/**
 * The likeliest reading of a name, with its points: the tables' word, the country named beside it, the countries of the
 * release, the words around it. Among readings alike the greater town wins.
 */
export const judge = (
  readings: readonly PlaceReading[],
  facts: NameFacts,
  around: Surroundings,
  weights: ReadonlyMap<string, number>,
): Verdict | null => {
  let best: Omit<Verdict, 'stranger'> | null = null;
  for (const reading of readings) {
    if (reading.kind === 'demonym') continue;
    const points = ofReading(reading, facts, around, weights);
    const tie = best !== null && points === best.points;
    const heavier =
      (weights.get(reading.code ?? '') ?? 0) > (weights.get(best?.reading.code ?? '') ?? 0) && reading.code !== null;
    if (best === null || points > best.points || (tie && heavier)) best = { reading, points };
  }
  if (best === null) return null;
  let { points } = best;
  const { kind, code, magnitude, owned } = best.reading;
  const stranger =
    (kind === 'town' || kind === 'division') &&
    !owned &&
    (magnitude < LARGE || /^(?:san|santa|santo|la|el|los|las) /.test(facts.key)) &&
    // A town of note whose name no other country has is itself.
    (magnitude < TOWN || readings.some((other) => other.code !== code)) &&
    weights.size > 0 &&
    !weights.has(code ?? '') &&
    around.country !== code;
  if (stranger) points += POINTS.stranger;
  if (around.noun) points += POINTS.noun;
  if (around.locative) points += POINTS.locative;
  if (facts.words > 1) points += POINTS.words;
  const divided = isDirection(facts.key) && isDivided(facts.key, around);
  const direction = isDirection(facts.key) && !weights.has(code ?? '') && !divided;
  if (facts.common ? !divided : direction) points += POINTS.common;
  if (around.inName && !around.part) points += POINTS.inName;
  else if (around.beforeName) points += POINTS.beforeName;
  if (around.dateline) points += POINTS.dateline;
  else if (around.opens && (best.reading.kind !== 'country' || facts.ambiguousCountry)) points += POINTS.opens;
  if (facts.lowerElsewhere) points += POINTS.lowerElsewhere;
  return { reading: best.reading, points, stranger };
};
