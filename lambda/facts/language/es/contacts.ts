import type { ContactLexicon } from '../../contacts/lexicon.ts';

/** Spanish words of contact lines. */
export const SPANISH_CONTACTS: ContactLexicon = {
  opening:
    /(?:\b(?:para )?(?:m[aá]s|mayor) informaci[oó]n\s?[*_]{0,3}\s?:|\binformaci[oó]n de contacto\b|(?:^|\n)[\s*_#]{0,6}(?:oficina de prensa|prensa y comunicaci[oó]n)\b|\bpara (?:mayor|m[aá]s|obtener|cualquier|solicitar)[^.\n]{0,120}?(?:contactar|contacte|contactarse|contactarnos|p[oó]ngase en contacto|comunicarse|comun[ií]quese|dirigirse|dir[ií]jase|escribir|escriba)(?: con)?(?: al?)?(?!\p{L})|\bcontactos? (?:de prensa|para medios|con medios)\b|\bfavor (?:de )?contactar(?: con| al?)?\b|(?:^|\n)[\s*_#]{0,4}contactos?\s{0,3}[:*\n])/giu,
  labels:
    /(?<!\p{L})(?:tel(?:[eé]fono)?s?|tel[eé]f|cel(?:ular)?|m[oó]vil|mob|oficina(?=\s?(?:[:.(+\d]|$))|correo(?: electr[oó]nico)?|e-?mails?|fax|skype|twitter|whatsapp|web)(?!\p{L})\s?[.:#]{0,2}/giu,
};
