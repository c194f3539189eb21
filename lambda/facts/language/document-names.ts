/** Words of titles that say the same in another language or in other words of one, folded, without the plural's "s". */
export const SAME_WORDS: Readonly<Record<string, string>> = {
  mundial: 'global',
  mondial: 'global',
  pacto: 'compact',
  pacte: 'compact',
  migracion: 'migration',
  refugiado: 'refugee',
  refugie: 'refugee',
  programme: 'agenda',
};

/** One document, or one kind of document, under its several names. */
export interface DocumentName {
  /** Is there only one in the world? Else years and places tell several apart ("Humanitarian Response Plan 2018"). */
  readonly unique: boolean;
  /** Each name as the words that all stand in it, folded, in the words that `SAME_WORDS` leads to. */
  readonly names: readonly string[];
}

/** Titles that go by several names, with public knowledge of what each document is called. */
export const DOCUMENT_NAMES: readonly DocumentName[] = [
  { unique: true, names: ['compact migration', 'global compact safe orderly regular', 'gcm'] },
  { unique: true, names: ['compact refugee', 'gcr'] },
  { unique: true, names: ['2030 agenda', '2030 sustainable agenda', 'agenda sustainable development'] },
  { unique: true, names: ['new york declaration', 'declaracion nueva york', 'declaration new york'] },
  { unique: true, names: ['sendai framework', 'marco sendai', 'cadre sendai'] },
  {
    unique: true,
    names: [
      'displacement tracking matrix',
      'matrice suivi deplacement',
      'matriz seguimiento desplazamiento',
      'matriz rastreo desplazamiento',
      'dtm',
    ],
  },
  { unique: true, names: ['humanitarian data exchange', 'hdx'] },
  { unique: true, names: ['need population monitoring', 'npm'] },
  { unique: true, names: ['convention right child', 'convention droit enfant', 'convencion derecho nino'] },
  {
    unique: true,
    names: [
      'comprehensive refugee response framework',
      'marco integral respuesta refugee',
      'cadre action refugee',
      'crrf',
    ],
  },
  {
    unique: false,
    names: ['humanitarian response plan', 'plan reponse humanitaire', 'plan respuesta humanitaria', 'hrp', 'prh'],
  },
  {
    unique: false,
    names: ['humanitarian need overview', 'apercu besoin humanitaire', 'panorama necesidad humanitaria', 'hno'],
  },
  { unique: false, names: ['joint response plan', 'jrp'] },
  {
    unique: false,
    names: ['global humanitarian overview', 'apercu humanitaire global', 'panorama humanitario global', 'gho'],
  },
];
