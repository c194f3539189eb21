/**
 * Words that sites put above what stands around an article: related pages, comments, share buttons, sign-ups. In the
 * languages of IOM's sites, and in a few of those that the reader was measured on. No name of a site stands here.
 */

/** What may stand before and after the words: brackets, dashes, arrows, counts. */
const BEFORE = String.raw`^[\s\p{P}\p{S}]{0,4}`;

/** A label where nothing follows but punctuation, a number or a colon. */
const ALONE = [
  'more|recommendations|popular|latest(?: news)?|comments?|replies|responses|tags?|topics?|advert(?:isement)?|sponsored',
  'promoted|newsletters?|share|subscribe|loading',
  'partage[rz]|commentaires?|publicité|comparti[rd]|comparte|comentarios?|etiquetas|publicidad|compartilh(?:ar|e)',
  'condividi|commenti|kommentare?|teilen|شارك|مشاركة|تعليقات',
];

/** A label whatever follows. */
const LEADING = [
  // English
  "related|recommended|trending|breaking news|most (?:read|popular|viewed|shared|recent)|editor[’']?s[’']? (?:picks?|choice)",
  'read (?:more|also|next|on|this)|see (?:also|more|all)|view (?:more|all|comments)|watch (?:more|next|now|this)',
  'also (?:read|see|on|in|by)|more (?:from|on|stories|news|coverage|articles|great|like this|in this|information on)',
  "don[’']t miss|what to read next|up next|next up|you (?:may|might|could|will) (?:also|like|be interested|enjoy)",
  '(?:top|other|similar|popular|recent|featured) (?:stories|news|articles|posts|releases|comments|videos?)|in other news',
  'leave a (?:reply|comment)|post (?:a )?comment|join the (?:conversation|discussion)|tell us what you think|have your say',
  'about (?:the|this) (?:authors?|writer)|filed (?:under|in)|posted (?:in|under)|follow us|get the latest|click to tweet',
  'stay (?:informed|connected|up to date)|share (?:this (?:page|story|article|post|release|on|via|with)|on|via)',
  'print this|email this|sign (?:in|up)|log ?in|skip to|jump to',
  // French
  'à lire(?: aussi| également)?|lire (?:aussi|également|la suite|plus)|voir (?:aussi|également|plus|tout)|en savoir plus',
  'articles? (?:similaires|liés|connexes|associés|récents)|(?:sur|dans) le même (?:sujet|thème)',
  "plus d[’'](?:articles|actualités|infos?)|actualités? (?:liées?|récentes?|similaires|connexes|associées)",
  "dernières (?:actualités|nouvelles)|les plus lus|abonne[rz]|s[’']abonner|inscrive[rz]|suivez[- ]nous",
  // Spanish
  'le[ae] (?:también|más)|leer (?:también|más)|ver (?:también|más|todo)|véase también|(?:también )?te puede interesar',
  '(?:noticias?|artículos|contenidos?|entradas|notas) (?:relacionad[oa]s?|similares|recientes)|relacionad[oa]s?',
  'más (?:noticias|leíd[oa]s|sobre|información sobre|historias)|últimas noticias|deja (?:un|tu) comentario',
  'suscr[íi]b(?:ete|ase|irse)|síganos|síguenos',
  // Arabic
  'اقرأ (?:أيضا|أيضاً|المزيد)|(?:مواضيع|أخبار|مقالات) ذات صلة|ذات صلة|الأكثر قراءة|المزيد من',
  // Portuguese, Italian, German
  'leia (?:também|mais)|veja (?:também|mais)|notícias relacionadas|leggi anche|articoli correlati|lesen sie auch|mehr zum thema',
];

export const LABEL_ALONE = new RegExp(`${BEFORE}(?:${ALONE.join('|')})(?:[\\s\\p{P}\\p{S}\\p{N}]*$|\\s?:)`, 'iu');
export const LABEL_LEADING = new RegExp(`${BEFORE}(?:${LEADING.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Sentences for the visitors of a site, not for the readers of the article. */
const NOTICES = [
  'follow .{1,60}\\bon (?:twitter|facebook|instagram|x|youtube|social media)\\b',
  '(?:click|tap) here to (?:subscribe|sign up|read|view|see|follow|comment|join)\\b',
  '(?:please )?(?:subscribe|sign up|register|log in|join)\\b.{0,120}\\b(?:newsletters?|channel|updates|alerts|e-?mails?|comment|forums?|free|today)\\b',
  'get .{1,80}\\b(?:delivered|newsletters?|inbox|subscription)\\b',
  '(?:copyright|©|\\(c\\))(?!\\p{L})|.{0,80}\\b(?:all rights reserved|tous droits réservés|todos los derechos reservados)\\b',
  'جميع الحقوق محفوظة|reproduction interdite|reproducción prohibida|this document is subject to copyright',
  'this (?:site|website|page) (?:uses|is protected)|we use cookies|nous utilisons des cookies|utilizamos cookies',
  '(?:image|photo) \\d+ of ?/? ?\\d+|(?:enlarge|view) (?:image|photo|gallery|slideshow)|(?:hide|show|toggle) caption|close$|caption$',
  'view author archive|e-?mail the author|follow on twitter|like this story|want more stories',
  '\\d+ (?:comments?|shares?|views?|likes?|min(?:ute)?s? read)\\b|this (?:post|article|page|story) (?:may )?contains? affiliate',
];
export const NOTICE = new RegExp(`${BEFORE}(?:${NOTICES.join('|')})`, 'iu');
