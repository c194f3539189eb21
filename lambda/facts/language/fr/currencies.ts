import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../currency-codes.ts';
import type { CurrencyData } from '../data.ts';

const yes = true as const;

/** "de" and "d’" stand between a scale and the name: "1,4 milliard de dollars". */
const named = (currency: string, names: string): (readonly [string, string])[] =>
  phrasesOf(currency, names).flatMap(([name]) =>
    [name, `de ${name}`, `d’${name}`].map((form) => [form, currency] as const),
  );

/** Handicap, in tokens, of a word that tells a purpose only where none is near. */
const RIGHT_BESIDE = 8;

export const FRENCH_CURRENCIES: CurrencyData = {
  before: phraseTable([...CURRENCY_SIGNS, ...CURRENCY_CODES]),
  after: phraseTable([
    ...CURRENCY_SIGNS,
    ...CURRENCY_CODES,
    ...CURRENCY_CODES.map(([code, value]) => [`de ${code}`, value] as const),
    ...CURRENCY_CODES.map(([code, value]) => [`d’${code}`, value] as const),
    ...named(
      'USD',
      'dollars, dollar, dollars us, dollars américains, dollars des états-unis, dollars américain, us dollars, us$, $us, $',
    ),
    ...named('EUR', 'euros, euro, €'),
    ...named('CAD', 'dollars canadiens'),
    ...named('AUD', 'dollars australiens'),
    ...named('CHF', 'francs suisses'),
    ...named('CFA', 'francs cfa, fcfa, franc cfa, f cfa, cfa'),
    ...named('GBP', 'livres sterling'),
    ...named('FRANC', 'francs'),
    ...named('DINAR', 'dinars'),
    ...named('SHILLING', 'shillings'),
    ...named('RUPEE', 'roupies'),
    ...named('RIYAL', 'riyals, rials'),
    ...named('CENT', 'centimes'),
    ...named('TND', 'dinars tunisiens'),
    ...named('DZD', 'dinars algériens'),
    ...named('LYD', 'dinars libyens'),
    ...named('RWF', 'francs rwandais'),
    ...named('GNF', 'francs guinéens'),
    ...named('DJF', 'francs djiboutiens'),
    ...named('CDF', 'francs congolais'),
    ...named('BIF', 'francs burundais'),
    ...named('HTG', 'gourdes'),
    ...named('MAD', 'dirhams'),
    ...named('JPY', 'yens'),
    ...named('NOK', 'couronnes norvégiennes'),
    ...named('SEK', 'couronnes suédoises'),
  ]),
  gives: wordSet(
    'verse versent versé versera contribue contribué contribuent donne donnent débourse déboursé investit investi investira finance financé alloue alloué allouera allouent coûte coûtent coûtera paie paient payé dépense dépensé débloque débloqué',
  ),
  seeks: wordSet(
    'donné requiert requièrent nécessite nécessitent demande demandent demandé sollicite sollicité reçoit reçoivent reçu recueilli collecté mobilisé cherche recherche promis engagé annoncé accordé octroyé approuvé manque manquent offert fourni réclame réclament',
  ),
  purposes: [
    ['remittances', phraseTable(phrasesOf(yes, 'transferts de fonds, envois de fonds, remises'))],
    // Needs of every kind are told by these: only right beside the amount do they say what it is for.
    ['appeal', phraseTable(phrasesOf(yes, 'besoin de, besoin d’')), RIGHT_BESIDE],
    [
      'appeal',
      phraseTable(
        phrasesOf(
          yes,
          'réclament, réclamé, a réclamé, nécessitera, a besoin de, ont besoin de, appel de fonds, lancé un appel, besoins de financement, sont nécessaires, fonds requis, il manque, manquent, pour financer, lève, lever, recueillir, sollicité, demandés, demandé, appel, appels, appelle, nécessaire, nécessaires, requis, requise, requises, besoin, besoins, manque, déficit, nécessite, nécessitent, requiert, demande, sollicite, recherche, lance un appel, il faut, il faudra, réclame, demandent',
        ),
      ),
    ],
    [
      'contribution',
      phraseTable(
        phrasesOf(
          yes,
          's’est engagée, s’est engagé, se sont engagés, engagée, soutenant, investissent, investit, investissement de, investissements, dotés, allouant, fournit, fournissent, versent, tranche de, ira à, iront à, aide humanitaire, don de, dons de, financée par, financé par, contribue, contribuer, finance, financera, financer, financements, financées, financés, versera, versés, donné, donation, dotation, mobilisés, collecté, collectés, octroyer, accorde, accordera, débloquer, investira, investir, investis, cofinancé, subventionné, promesses, engagés, annoncés, contribution, contributions, don, dons, donateurs, bailleurs, financement, financé, financée, fonds, subvention, subventions, mobilise, mobilisé, octroie, octroyé, octroi, alloué, allouer, alloue, reçus, reçu, ' +
            'fourni, versé, verse, promis, promesse, engagé, engagement, annoncé, accord, signé, appui, aide, soutien, enveloppe, débloqué, débloque, accordé, consacré, apporte, investi, contribué',
        ),
      ),
    ],
    [
      'cash_assistance',
      phraseTable(
        phrasesOf(
          yes,
          'chaque ménage, chaque famille, par réfugié, par bénéficiaire, assistance monétaire, aide monétaire, allocations, kit de réintégration, pécule, espèces, transferts monétaires, transfert monétaire, cash, par ménage, par famille, par mois, par personne, bons, coupons, indemnisation, allocation',
        ),
      ),
    ],
    [
      'budget',
      phraseTable(phrasesOf(yes, 'budget, budgets, budget de, budget total, budget annuel, autorisation de dépenses')),
      0,
    ],
    ['budget', phraseTable(phrasesOf(yes, 'd’un montant de, projet, programme, plan, coût total, montant'))],
    [
      'cost',
      phraseTable(
        phrasesOf(
          yes,
          'coûtera, coûtent, coûté, tarif, amende, loyer, prix d’achat, coût, coûts, coûte, prix, payer, payé, salaire, salaires, rançon, dépensé, dépenses, frais, vendu, acheter',
        ),
      ),
    ],
    [
      'loss',
      phraseTable(phrasesOf(yes, 'pertes, perte, dégâts, dommages, dommages et pertes, perd, perdent, perdu, perdus')),
    ],
    [
      'other',
      phraseTable(
        phrasesOf(
          yes,
          'prêt, prêts, crédit, décaissement, facilité élargie de crédit, quote-part, dts, pib, exportations, chiffre d’affaires, recettes, assurance',
        ),
      ),
    ],
  ],
};
