import type { LanguageData } from '../data.ts';
import { FRENCH_CURRENCIES } from './currencies.ts';
import { FRENCH_NUMBERS } from './numbers.ts';
import { FRENCH_PERIODS } from './periods.ts';
import { FRENCH_RELATIONS } from './relations.ts';
import { FRENCH_SOURCES } from './sources.ts';
import { FRENCH_STATISTIC } from './statistic.ts';
import { FRENCH_UNITS } from './units.ts';

export const FRENCH: LanguageData = {
  numbers: FRENCH_NUMBERS,
  units: FRENCH_UNITS,
  currencies: FRENCH_CURRENCIES,
  statistic: FRENCH_STATISTIC,
  relations: FRENCH_RELATIONS,
  periods: FRENCH_PERIODS,
  sources: FRENCH_SOURCES,
};
