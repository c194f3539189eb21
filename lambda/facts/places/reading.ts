/**
 * - `country`, `division` (first administrative level), `town`;
 * - `site`: a place of the owned lists (camp, crossing, island, region, airport, town);
 * - `water`: sea, lake, river; `region`: lies in no one country;
 * - `demonym`: a people, no place.
 */
export type PlaceKind = 'country' | 'division' | 'town' | 'site' | 'water' | 'region' | 'demonym';

/** What a name may stand for. */
export interface PlaceReading {
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 (XK for Kosovo), or null where it lies in no one country. */
  readonly code: string | null;
  /** Decimal digits of the population less one: 6 is a million or more; 0 where it is not known. */
  readonly magnitude: number;
  /** Is it from the lists of the project? */
  readonly owned: boolean;
  /** Acronyms count only as they are written: "US", "CAR". */
  readonly written?: string;
  /** Is it the name in a language without a grammar: read in texts of such languages alone? */
  readonly foreign?: boolean;
  /** May it begin with a small letter: "mer Méditerranée", "bande de Gaza"? */
  readonly small?: boolean;
}
