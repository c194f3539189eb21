import type { LanguageData } from '../data.ts';
import { ENGLISH_CURRENCIES } from './currencies.ts';
import { ENGLISH_NUMBERS } from './numbers.ts';
import { ENGLISH_PERIODS } from './periods.ts';
import { ENGLISH_RELATIONS } from './relations.ts';
import { ENGLISH_SOURCES } from './sources.ts';
import { ENGLISH_STATISTIC } from './statistic.ts';
import { ENGLISH_UNITS } from './units.ts';

export const ENGLISH: LanguageData = {
  numbers: ENGLISH_NUMBERS,
  units: ENGLISH_UNITS,
  currencies: ENGLISH_CURRENCIES,
  statistic: ENGLISH_STATISTIC,
  relations: ENGLISH_RELATIONS,
  periods: ENGLISH_PERIODS,
  sources: ENGLISH_SOURCES,
};
