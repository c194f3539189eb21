import type { ContactLexicon } from '../../contacts/lexicon.ts';

/** French words of contact lines. */
export const FRENCH_CONTACTS: ContactLexicon = {
  opening:
    /(?:\bpour (?:plus d[’']informations?|toute information|informations?|plus de (?:d[eé]tails|renseignements)|tout renseignement)[^.\n:]{0,60}:|\bprendre contact avec\b|\bbien vouloir contacter\b|(?:^|\n)[\s*_#]{0,8}(?:relations avec les m[eé]dias|service de presse)\b|\bpour (?:de )?(?:plus|toute|tout|obtenir|d[’'])[^.\n]{0,120}?(?:contacter|contactez|adresser|joindre)\b|\bcontacts? (?:m[eé]dias?|presse)\b|\bveuillez contacter\b|(?:^|\n)[\s*_#]{0,4}contacts?\s{0,3}[:*\n])/giu,
  labels:
    /(?<!\p{L})(?:t[eé]l(?:[eé]phone)?s?|portable|mobile|mob|cell|bureau(?=\s?(?:[:.(+\d]|$))|courriel|e-?mails?|m[eé]l|fax|skype|twitter|whatsapp|site)(?!\p{L})\s?[.:#]{0,2}/giu,
};
