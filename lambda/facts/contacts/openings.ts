/**
 * What opens a contact block, at the beginning of a line: a call to ask for more, or a heading. Blocks are often left
 * in another language than their text, so all languages are looked for in every text. In lower case, as sources of
 * regular expressions; `’` stands for either apostrophe.
 */
const OPENINGS = {
  en: [
    '(?:for|to (?:obtain|request|arrange)) (?:more|further|additional|any|all|media|press|interviews?|information|general|other)(?!\\p{L})',
    'for (?:all )?(?:inquiries|enquiries|queries)(?!\\p{L})',
    '(?:additional )?(?:media|press|news|communications?) (?:contacts?|enquiries|inquiries|queries|office)(?!\\p{L})',
    '(?:please )?contacts?(?: (?:us|details|information|persons?|for (?:media|the press)))?\\s{0,3}(?::|$)',
  ],
  fr: [
    'pour (?:plus|des informations|toutes (?:informations|questions|demandes)|(?:de )?plus amples|de plus amples|davantage|toute|tout|obtenir|(?:de )?l’information|des interviews|d’informations|information|les m[ée]dias)(?!\\p{L})',
    'contacts? (?:m[ée]dias?|presse|pour)(?!\\p{L})',
    '(?:personne|points?) (?:de |à )?contact(?:er)?\\s{0,3}(?::|$)',
  ],
  es: [
    'para (?:m[áa]s|mayor(?:es)?|obtener|solicitar|solicitudes|informaci[óo]n|entrevistas|consultas|cualquier)(?!\\p{L})',
    'contactos? (?:de prensa|para|con (?:la )?prensa)(?!\\p{L})',
    'contactos?\\s{0,3}(?::|$)',
    '(?:m[áa]s|mayor) informaci[óo]n(?: y entrevistas| para prensa)?[^.:\\n]{0,40}:',
  ],
  ar: [
    '(?:ل|لل)(?:مزيد|لمزيد) من المعلومات',
    'للمزيد من المعلومات',
    'لمزيدٍ? من (?:المعلومات|التفاصيل)',
    'للحصول على (?:مزيد|المزيد)',
    'للاستفسار',
    'للتواصل',
    'جهات? الاتصال',
  ],
  de: [
    'für (?:weitere|mehr|nähere) informationen',
    'weitere informationen\\s{0,3}(?::|erteilt|$)',
    '(?:presse|medien)?kontakte?\\s{0,3}(?::|$)',
    'ansprechpartner(?:in)?(?!\\p{L})',
    'rückfragen(?!\\p{L})',
  ],
  it: ['per (?:ulteriori|maggiori) informazioni', 'contatt[oi](?: stampa| per la stampa)?\\s{0,3}(?::|$)'],
  pt: [
    'para (?:mais|maiores|obter|qualquer) informaç(?:ão|ões)',
    'mais informaç(?:ão|ões)\\s{0,3}:',
    'contact?os?(?: de imprensa| para a imprensa)?\\s{0,3}(?::|$)',
  ],
  nl: ['voor meer informatie', 'perscontact'],
  pl: ['więcej informacji', 'aby uzyskać więcej informacji', 'kontakt dla mediów'],
  ro: ['pentru (?:mai multe|informații)'],
  uk: [
    '(?:за|для отримання) (?:додатковою|детальнішою|додаткової|детальнішої) інформаці(?:єю|ї)',
    'контакти?(?!\\p{L})',
  ],
  ru: ['(?:за|для получения) дополнительной информаци(?:ей|и)', 'дополнительная информация\\s{0,3}:'],
  tr: ['(?:daha fazla|ayrıntılı|detaylı) bilgi için', 'iletişim(?: için)?\\s{0,3}(?::|$)'],
  el: ['για περισσότερες πληροφορίες', 'επικοινωνία\\s{0,3}(?::|$)'],
  fa: ['برای (?:کسب )?اطلاعات بیشتر'],
  bs: ['za (?:više|dodatne|detaljnije) informacij[ea]'],
  id: ['untuk informasi lebih lanjut'],
  vi: ['để biết thêm thông tin'],
} satisfies Readonly<Record<string, readonly string[]>>;

const either = (source: string): string => source.replaceAll('’', "(?:'|’)");

/** A line that opens a contact block; without `g`. Each alternative is a phrase of bounded length. */
export const OPENING_LINE = new RegExp(
  `^[\\s*_#•·–-]{0,8}(?:${Object.values(OPENINGS).flat().map(either).join('|')})`,
  'iu',
);

/** A line that ends in a call: "For interviews with representatives of the campaign please contact:". */
export const CALL_LINE =
  /(?:(?:please|media|press) contacts?|veuillez(?: \p{L}{1,5})? contacter|merci de contacter|(?:favor|por favor|s[íi]rvase) contactar(?: con| al?)?)\s?:\s{0,3}$/iu;

const TELEPHONE_LABELS =
  't[ée]l(?:[ée]fono|[ée]phone|efon(?:e|o)?)?s?|telefon|telefoon|mobile|m[óo]vil|mob|mobil|handy|portable|cell?(?:ulare?|phone)?|phone|whatsapp|тел(?:ефон)?|моб|هاتف|الهاتف|جوال|موبايل|τηλ|tlf';
const EMAIL_LABELS =
  'e-?mail|courriel|correo(?: electr[óo]nico)?|e-?posta|skype|ел\\. ?пошта|электронная почта|بريد إلكتروني|البريد الإلكتروني';

/** A label of a telephone number, an e-mail address or the like, with its mark. */
export const CONTACT_LABEL = new RegExp(`(?<!\\p{L})(?:${TELEPHONE_LABELS}|${EMAIL_LABELS})\\s?[.:]`, 'iu');
/** A label of a telephone number right before it: a national number is believed behind one. */
export const TELEPHONE_LABEL_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${TELEPHONE_LABELS}|office|direct|bureau|oficina|t|m|p)\\s?[.:]{0,2}\\s{0,2}$`,
  'iu',
);
