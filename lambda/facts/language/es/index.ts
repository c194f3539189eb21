import type { LanguageData } from '../data.ts';
import { SPANISH_CURRENCIES } from './currencies.ts';
import { SPANISH_NUMBERS } from './numbers.ts';
import { SPANISH_PERIODS } from './periods.ts';
import { SPANISH_RELATIONS } from './relations.ts';
import { SPANISH_SOURCES } from './sources.ts';
import { SPANISH_STATISTIC } from './statistic.ts';
import { SPANISH_UNITS } from './units.ts';

export const SPANISH: LanguageData = {
  numbers: SPANISH_NUMBERS,
  units: SPANISH_UNITS,
  currencies: SPANISH_CURRENCIES,
  statistic: SPANISH_STATISTIC,
  relations: SPANISH_RELATIONS,
  periods: SPANISH_PERIODS,
  sources: SPANISH_SOURCES,
};
