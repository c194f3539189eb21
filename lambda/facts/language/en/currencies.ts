import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../currency-codes.ts';
import type { CurrencyData } from '../data.ts';

const yes = true as const;

/** Names after the amount; where several countries share a name, the text has to say whose. */
const NAMES: readonly (readonly [string, string])[] = [
  ...phrasesOf('USD', 'dollars, dollar, us dollars, u.s. dollars, american dollars, united states dollars, us dollar'),
  ...phrasesOf('AUD', 'australian dollars'),
  ...phrasesOf('CAD', 'canadian dollars'),
  ...phrasesOf('NZD', 'new zealand dollars'),
  ...phrasesOf('GBP', 'pounds sterling, british pounds, pound sterling, gbp'),
  ...phrasesOf('CHF', 'swiss francs'),
  ...phrasesOf('CFA', 'cfa francs, francs cfa, cfa'),
  ...phrasesOf('SEK', 'swedish krona, swedish kronor, swedish kroner'),
  ...phrasesOf('NOK', 'norwegian kroner, norwegian krone, norwegian kronor'),
  ...phrasesOf('DKK', 'danish kroner, danish krone'),
  ...phrasesOf('JPY', 'japanese yen, yen'),
  ...phrasesOf('CNY', 'yuan, renminbi'),
  ...phrasesOf('INR', 'indian rupees'),
  ...phrasesOf('PKR', 'pakistani rupees, pakistan rupees'),
  ...phrasesOf('NPR', 'nepali rupees, nepalese rupees'),
  ...phrasesOf('LKR', 'sri lankan rupees'),
  ...phrasesOf('BDT', 'taka'),
  ...phrasesOf('RUPEE', 'rupees, rupee'),
  ...phrasesOf('POUND', 'pounds'),
  ...phrasesOf('DINAR', 'dinars, dinar'),
  ...phrasesOf('SHILLING', 'shillings'),
  ...phrasesOf('FRANC', 'francs'),
  ...phrasesOf('RIYAL', 'riyals, rials'),
  ...phrasesOf('LIRA', 'lira, liras'),
  ...phrasesOf('KRONA', 'kronor, kroner'),
  ...phrasesOf('CENT', 'cents'),
  ...phrasesOf('TZS', 'tanzanian shillings'),
  ...phrasesOf('SOS', 'somali shillings'),
  ...phrasesOf('TND', 'tunisian dinars'),
  ...phrasesOf('DZD', 'algerian dinars'),
  ...phrasesOf('KWD', 'kuwaiti dinars'),
  ...phrasesOf('CDF', 'congolese francs'),
  ...phrasesOf('BIF', 'burundian francs'),
  ...phrasesOf('RWF', 'rwandan francs'),
  ...phrasesOf('NGN', 'naira'),
  ...phrasesOf('UGX', 'ugandan shillings'),
  ...phrasesOf('KES', 'kenyan shillings, kenya shillings'),
  ...phrasesOf('PHP', 'philippine pesos, pesos'),
  ...phrasesOf('MXN', 'mexican pesos'),
  ...phrasesOf('COP', 'colombian pesos'),
  ...phrasesOf('SSP', 'south sudanese pounds'),
  ...phrasesOf('SDG', 'sudanese pounds'),
  ...phrasesOf('EGP', 'egyptian pounds'),
  ...phrasesOf('LBP', 'lebanese pounds, lebanese lira'),
  ...phrasesOf('SYP', 'syrian pounds'),
  ...phrasesOf('JOD', 'jordanian dinars'),
  ...phrasesOf('IQD', 'iraqi dinars'),
  ...phrasesOf('LYD', 'libyan dinars'),
  ...phrasesOf('SAR', 'saudi riyals'),
  ...phrasesOf('YER', 'yemeni rials'),
  ...phrasesOf('TRY', 'turkish lira'),
  ...phrasesOf('BRL', 'brazilian reais, reais'),
  ...phrasesOf('UAH', 'hryvnia, hryvnias'),
  ...phrasesOf('ETB', 'birr'),
  ...phrasesOf('AFN', 'afghani, afghanis'),
];

/** Handicap, in tokens, of a word that tells a purpose only where none is near. */
const RIGHT_BESIDE = 8;

export const ENGLISH_CURRENCIES: CurrencyData = {
  before: phraseTable([...CURRENCY_SIGNS, ...CURRENCY_CODES]),
  after: phraseTable([...CURRENCY_SIGNS, ...CURRENCY_CODES, ...NAMES]),
  gives: wordSet(
    'contribute contributes contributed contributing donate donates donated donating pledge pledges pledged pledging allocate allocates allocated allocating disburse disbursed invest invests invested investing fund funded finance financed paid pay pays spend spends spent cost costs costing',
  ),
  seeks: wordSet(
    'give gives gave given need needs needed require requires required requiring request requests requested requesting seek seeks seeking sought receive receives received receiving raise raises raised raising secured secure mobilized mobilised commit commits committed grant granted provide provided providing offered announced approved lacks lack totals totalled totaled worth owes owe',
  ),
  purposes: [
    [
      'remittances',
      phraseTable(phrasesOf(yes, 'remittances, remittance, remit, remitted, sent home, send home, sending home')),
    ],
    // Needs of every kind are told by these: only right beside the amount do they say what it is for.
    ['appeal', phraseTable(phrasesOf(yes, 'need, needs')), RIGHT_BESIDE],
    [
      'appeal',
      phraseTable(
        phrasesOf(
          yes,
          'needs have increased, funding needs, funding requirements, requests, requested by, asks for, asking donors, needs an additional, needs additional, call on donors, calls on donors, to raise, aiming to raise, seeks to raise, appeal, appeals, appealed, appealing, appeals for, require, requires, required, requirement, requirements, response plan, shortfall, gap, funding gap, ' +
            'needed, urgently needs, needs to raise, seeks, seeking, sought, is asking for, asking for, requested, requesting, calls for, called for, call for, unmet, shortage, ' +
            'still needed, underfunded, calling for, request for',
        ),
      ),
    ],
    [
      'contribution',
      phraseTable(
        phrasesOf(
          yes,
          'cash donation, cash donations, cash contribution, cash contributions, in aid, in humanitarian aid, on humanitarian aid, on humanitarian assistance, humanitarian funding, support amounts to, support worth, donating, worth of aid, contribution, contributions, contributed, contribute, contributes, contributing, donation, donations, donated, donate, donor, donors, pledged, pledge, pledges, ' +
            'pledging, grant, grants, funded by, funding from, funding of, funding, funds, funded, allocated, allocate, allocates, allocation of, allocations, disbursement, disbursements, allocating, provided, provide, ' +
            'providing, providing it with, commit, committed, commits, commitment, commitments, assistance of, assistance to, aid of, aid package, support of, received, disbursed, ' +
            'mobilised, mobilized, mobilising, mobilizing, raised, raise, approved, financing agreement, signed, envelope, announced, announces, thanks to, thanked, gave, given, ' +
            'generous, financed, co-financing, channelled, channeled, released, support with, invested, investment, financing, financial support, secured, financially',
        ),
      ),
    ],
    [
      'cash_assistance',
      phraseTable(
        phrasesOf(
          yes,
          'to buy food, to buy basic, to survivors, homeowners, renters, to the families, to families, per family member, per individual, electronic credit, grants to individuals, grants to families, compensated, cash, cash assistance, cash transfer, cash transfers, cash grants, cash grant, voucher, vouchers, per family, per household, per person, per month, each family, each household, ' +
            'each person, stipend, stipends, allowance, reintegration package, reintegration grant, reintegration assistance, reintegration grants, compensation, unemployment assistance, ' +
            'debit card, debit cards, prepaid, disaster assistance, rental assistance, multipurpose cash, individual assistance, a month, monthly',
        ),
      ),
    ],
    [
      'budget',
      phraseTable(phrasesOf(yes, 'budget, budgets, budgeted, budget of, total budget, annual budget, state budget')),
      0,
    ],
    [
      'budget',
      phraseTable(
        phrasesOf(
          yes,
          'a project worth, programme worth, project, envelopes, set aside, standard allocation, call for proposals, ' +
            'plan is, programme, program',
        ),
      ),
    ],
    [
      'cost',
      phraseTable(
        phrasesOf(
          yes,
          'cost, costs, costing, cost of, price, prices, priced, pay, paid, pays, paying, spent, spend, spending, fee, fees, charge, charged, ransom, wage, wages, salary, salaries, rent, sold, ' +
            'earn, earned, earns, earning, debt, debts, bought, buy, expenses, sell, tuition, expenditure, fine of, fined, expenditures',
        ),
      ),
    ],
    [
      'other',
      phraseTable(
        phrasesOf(
          yes,
          'loan, loans, claims, insurance, credit, trade, gdp, economy, exports, turnover, revenue, revenues, profits',
        ),
      ),
    ],
    [
      'loss',
      phraseTable(
        phrasesOf(
          yes,
          'damage, damages, loss, losses, lost, damaged, destroyed, economic losses, damage worth, estimated damage, stolen, profits lost',
        ),
      ),
    ],
  ],
};
