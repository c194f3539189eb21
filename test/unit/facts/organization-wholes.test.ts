import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const organizations = (text: string, language: string): readonly string[] =>
  read('organization', text, { language }).map(({ name, aliases }) => [name, ...aliases].join(' | '));

/** Each sentence with the organizations it names, in order. */
const expectAll = (language: string, cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, names] of Object.entries(cases)) assert.deepEqual(organizations(text, language), names, text);
};

describe('organizations read whole', () => {
  it('takes in whose body it is, before or behind its name', () => {
    expectAll('es', {
      'La Organización Mundial de la Salud de las Naciones Unidas envió vacunas.': [
        'Organización Mundial de la Salud de las Naciones Unidas | Organización Mundial de la Salud',
      ],
      'La OMS avisó a las Naciones Unidas.': ['OMS', 'Naciones Unidas'],
    });
    expectAll('fr', {
      'Le Programme alimentaire mondial des Nations Unies (PAM) distribue du riz.': [
        'Programme alimentaire mondial des Nations Unies | Programme alimentaire mondial | PAM',
      ],
    });
    expectAll('en', {
      'The African Union Border Panel met, and the United Nations Interim Force for Lagua left.': [
        'African Union Border Panel',
        'United Nations Interim Force for Lagua',
      ],
      'The task force met. A Diphtheria Task Force was set up.': ['Diphtheria Task Force'],
    });
  });

  it('keeps the subjects that one ministry has together', () => {
    expectAll('en', {
      'The Ministries of Water and Sanitation, Trade and Industry signed.': [
        'Ministries of Water and Sanitation | Ministry of Water and Sanitation',
        'Trade and Industry | Ministry of Trade and Industry',
      ],
      'The Ministries of Trade and Industry signed.': [
        'Ministries of Trade | Ministry of Trade',
        'Industry | Ministry of Industry',
      ],
      'The Ministries of Health and Youth, Sport and Rural Affairs signed.': [
        'Ministries of Health | Ministry of Health',
        'Youth, Sport and Rural Affairs | Ministry of Youth, Sport and Rural Affairs',
      ],
    });
  });

  it('reads offices of known bodies by their town or country, in small letters too', () => {
    expectAll('fr', {
      'Écrire au Bureau du HCR à Zoulabou. La délégation du CICR au Niger a rouvert.': [
        'Bureau du HCR à Zoulabou | Bureau du HCR',
        'délégation du CICR au Niger',
      ],
    });
    expectAll('en', {
      'The WHO Regional office for Europe and the Safe Markets working group agreed.': [
        'WHO Regional office for Europe',
        'Safe Markets working group',
      ],
    });
  });

  it('goes on with a second adjective, a title of a unit, a faction behind a hyphen', () => {
    expectAll('fr', {
      'L’Agence de contrôle de la production agricole et forestière a fermé.': [
        'Agence de contrôle de la production agricole et forestière',
      ],
      'Elle dirige la division Droits des enfants à Human Rights Watch.': [
        'division Droits des enfants',
        'Human Rights Watch',
      ],
      'La protection civile du Liban est venue ; la protection civile est utile.': ['protection civile du Liban'],
    });
    expectAll('en', {
      'The Delta Liberation Movement-Unity Wing (DLM-UW) signed.': ['Delta Liberation Movement-Unity Wing | DLM-UW'],
    });
    expectAll('es', {
      'El Sistema Nacional para el Cuidado Integral de la Niñez (CIN) abrió.': [
        'Sistema Nacional para el Cuidado Integral de la Niñez | CIN',
      ],
      'El Sistema Nacional de Información Hídrica (SNIH) publica datos.': [],
    });
  });

  it('reads firms by their kind or by what they make, and groups in small letters', () => {
    expectAll('es', {
      'El grupo Lalumar aportó leche. Trabajan en Dentimex, fabricante de prótesis.': ['Lalumar', 'Dentimex'],
      'El grupo territorial Paz se reunió.': [],
    });
    expectAll('fr', {
      'Le groupe Bolandi construit un port. Des anti-balaka ont fui.': ['Bolandi', 'anti-balaka'],
    });
  });

  it('takes no platform with a link for a body, nor a centre where people stay', () => {
    expectAll('en', {
      'UNICEF is on Twitter <https://twitter.com/x> and Facebook<https://facebook.com/x>.': ['UNICEF'],
      'They sleep in the Kasala Refugee Transit Centre.': [],
    });
  });
});
