import type { FieldText } from '../context.ts';
import type { PlaceMention } from '../places/places.ts';

/** Code units behind a place in which the name of a document ends. */
const SIGNED_REACH = 60;
/** Code units before a place in which it is told that it is not where the counted are. */
const REACH = 140;

/** "close to the border with Cameroon", "localités frontalières avec le Mali", "la frontière du Niger avec le Mali". */
const BEYOND =
  /(?:borders?|fronti[eè]res?|fronteras?|frontali[eè]re?s?|fronteriz[oa]s?)\s(?:(?:of|du|de|del|des)\s(?:la\s)?\p{Lu}[\p{L}-]{1,20}\s)?(?:with|avec|con)\s(?:the\s|le\s|la\s|l[’'])?$/u;

/** "thanks to support from the EU and the United Kingdom": who pays. Between the two only names and small words. */
const DONOR =
  /(?<!\p{L})(?:support|funding|contributions?|donations?|grants?|funded|financed|supported|donated|soutien|appui|aide|contributions?|dons?|financements?|financée?s?|appuyée?s?|soutenue?s?|apoyo|ayuda|aportes?|contribución|donación|financiación|financiamiento|financiad[oa]s?|donad[oa]s?)(?:\s(?:generous|financial|financier|financière|financiero|financiera|técnico|technique))?\s(?:from|by|of|de|du|des|del|par|por|d[’'])(?:\s?(?:[ld]?[’']?\p{Lu}[\p{L}’'.-]*|\(\p{Lu}{2,8}\)|[$€]?\d[\d.,]{0,12}|millions?|millones|européenne|d[’']euros|euros?|dollars?|dólares|,|from|by|of|the|people|government|governments|gouvernement|gobierno|and|de|du|des|del|la|le|les|los|las|l[’']|et|y)(?=[\s,’']|$)){0,10}[\s’']?(?:l[’'])?$/u;

/** "refugees from the Congo": where they fled from. */
const FLED =
  /(?:refugees?|asylum[- ]seekers?|réfugiée?s?|demandeurs d[’']asile|refugiad[oa]s|solicitantes de asilo)\s(?:from|originaires d[eu]s?|venant d[eu]s?|provenientes de|procedentes de|d[eu]s?)\s?(?:(?:the\s|la\s|l[’'])?\p{Lu}[\p{L} ’-]{1,30}(?:\s\(\d{1,2}\s?%\))?(?:,|\sand|\set|\sy)\s(?:d[eu]s?\s)?){0,6}(?:the\s|la\s|l[’'])?$/u;

/** "told a press briefing in Geneva": where something was said. */
const SAID_AT =
  /(?:press (?:conference|briefing)|conférence de presse|point de presse|rueda de prensa|conferencia de prensa)\b[^.;]{0,60}(?:in|à|en)\s$/u;

/** "Myanmar nationals", "ressortissants du Mali", "ciudadanos de Haití": whose they are, and not where. */
const NATIONALS = /^\s(?:nationals?|citizens?|passports?)\b/;
const NATIONALS_OF =
  /(?:nationals|citizens|ressortissante?s?|citoyens|ciudadan[oa]s|nacionales)\s(?:of|de|du|des|d[’'])\s?(?:the\s|la\s|l[’'])?$/;

/** "The Oslo Accords", "la Déclaration de Kampala", "el Acuerdo de La Habana": where something was signed. */
const SIGNED =
  /^\s(?:\p{Lu}\p{L}{2,15}\s){0,2}(?:Document|Declaration|Agreements?|Accords?|Protocol|Process|Convention|Treaty|Charter|Principles|Summit|Communiqué)(?!\p{L})/u;
const SIGNED_OF =
  /(?:Accords?|Déclaration|Protocole|Convention|Pacte|Charte|Processus|Traité|Acuerdos?|Declaración|Protocolo|Convención|Convenio|Proceso|Pacto|Tratado|Declaration|Treaty|Charter)\s(?:of|de|d[’'])\s?(?:la\s)?$/u;
/** "Geneva-based", "headquartered in Geneva", "con sede en Madrid": where a body sits. */
const SEATED = /^-based\b/;
const SEATED_IN =
  /(?:headquartered|with headquarters|con sede|dont le siège (?:est|se trouve)|ayant son siège)\s(?:in|en|à|au)\s$/;

/** Where a body sits or something was signed; of the latter only a town tells ("the Iraq Agreement" is about Iraq). */
const isSeatOrSigning = (field: FieldText, { end, kind }: PlaceMention, text: string): boolean => {
  const behind = field.text.slice(end, end + SIGNED_REACH);
  if (SEATED.test(behind) || SEATED_IN.test(text)) return true;
  return kind === 'town' && (SIGNED.test(behind) || SIGNED_OF.test(text));
};

/** Text ahead of a place in which it is told how it stands to the figures. */
const before = (field: FieldText, { start, fullStart }: PlaceMention): string =>
  field.text.slice(Math.max(0, fullStart - REACH), Math.min(start, fullStart));

/** A neighbour, a donor, a nation, the room of a briefing, a seat: named, but not where it was. */
export const isElsewhere = (field: FieldText, mention: PlaceMention): boolean => {
  const text = before(field, mention);
  const ofNation = NATIONALS.test(field.text.slice(mention.end, mention.end + 12)) || NATIONALS_OF.test(text);
  return (
    ofNation || BEYOND.test(text) || DONOR.test(text) || SAID_AT.test(text) || isSeatOrSigning(field, mention, text)
  );
};

/** The country that refugees fled from: where they are counts more. */
export const isFled = (field: FieldText, mention: PlaceMention): boolean => FLED.test(before(field, mention));
