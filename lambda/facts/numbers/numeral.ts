import type { NumberData } from '../language/data.ts';

const GROUPED_BY_SPACE = /^\d{1,3}(?:[ \u202f'’]\d{3})+(?:[.,]\d{1,2})?$/;
const ENGLISH_GROUPS = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

const plain = (text: string, drop: RegExp): number => Number(text.replace(drop, '').replace(',', '.'));

/**
 * The value of a numeral, or null where its marks fit no notation ("2.1.3", "12,5,6").
 * English groups by commas ("1,234.5", and Indian "12,34,567"), French and Spanish by spaces and points
 * ("1 234,5", "1.234,5"); releases mix them, so a group of exactly three digits is read as thousands where the
 * language's decimal reading would give three decimals: a count of people never has three.
 */
export const numeralValue = (text: string, notation: NumberData['notation'], beforeScale: boolean): number | null => {
  if (/^\d+$/.test(text)) return Number(text);
  if (GROUPED_BY_SPACE.test(text)) return plain(text, /[ \u202f'’]/g);
  const decimal = /^\d+[.,]\d+$/.test(text);
  if (notation === 'english') {
    if (ENGLISH_GROUPS.test(text)) return plain(text, /,/g);
    if (/^\d+\.\d+$/.test(text)) return POINT_GROUPS.test(text) && !beforeScale ? plain(text, /\./g) : Number(text);
    if (/^\d{1,3},\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
    return POINT_GROUPS.test(text) ? plain(text, /\./g) : null;
  }
  if (POINT_GROUPS.test(text)) return plain(text, /\./g);
  if (COMMA_GROUPS.test(text)) return beforeScale && decimal ? plain(text, /$^/g) : plain(text, /,/g);
  return decimal ? plain(text, /$^/g) : null;
};
