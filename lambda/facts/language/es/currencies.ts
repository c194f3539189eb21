import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../currency-codes.ts';
import type { CurrencyData } from '../data.ts';

const yes = true as const;

/** "de" stands between a scale and the name: "17 millones de dólares". */
const named = (currency: string, names: string): (readonly [string, string])[] =>
  phrasesOf(currency, names).flatMap(([name]) => [name, `de ${name}`].map((form) => [form, currency] as const));

/** Handicap, in tokens, of a word that tells a purpose only where none is near. */
const RIGHT_BESIDE = 8;

export const SPANISH_CURRENCIES: CurrencyData = {
  before: phraseTable([...CURRENCY_SIGNS, ...CURRENCY_CODES]),
  after: phraseTable([
    ...CURRENCY_SIGNS,
    ...CURRENCY_CODES,
    ...CURRENCY_CODES.map(([code, value]) => [`de ${code}`, value] as const),
    ...named(
      'USD',
      'dólares, dólar, dólares estadounidenses, dólares americanos, dólares de los estados unidos, dólares de estados unidos, dólares de ee.uu., us$, usd',
    ),
    ...named('EUR', 'euros, euro, €'),
    ...named('CAD', 'dólares canadienses'),
    ...named('CHF', 'francos suizos'),
    ...named('GBP', 'libras esterlinas'),
    ...named('PESO', 'pesos'),
    ...named('POUND', 'libras'),
    ...named('RUPEE', 'rupias'),
    ...named('DINAR', 'dinares'),
    ...named('SHILLING', 'chelines'),
    ...named('FRANC', 'francos'),
    ...named('LIRA', 'liras'),
    ...named('CENT', 'centavos, céntimos'),
    ...named('COP', 'pesos colombianos'),
    ...named('MXN', 'pesos mexicanos'),
    ...named('ARS', 'pesos argentinos'),
    ...named('CLP', 'pesos chilenos'),
    ...named('DOP', 'pesos dominicanos'),
    ...named('PEN', 'soles, nuevos soles'),
    ...named('GTQ', 'quetzales'),
    ...named('HNL', 'lempiras'),
    ...named('CRC', 'colones'),
    ...named('BOB', 'bolivianos'),
    ...named('VES', 'bolívares'),
    ...named('PYG', 'guaraníes'),
    ...named('NIO', 'córdobas'),
  ]),
  gives: wordSet(
    'aporta aportan aportó aportaron aportado aportará aportarán dona donan donó donaron donado donará contribuye contribuyen contribuyó contribuyeron invierte invierten invirtió invirtieron invertirá invertido desembolsa desembolsó desembolsaron destina destinan destinó destinaron destinará asignó asignaron financia financió financiaron cuesta cuestan costó costará pagó pagaron paga pagan gastó gastaron',
  ),
  seeks: wordSet(
    'requiere requieren requirió requerirá requieren necesita necesitan necesitó necesitará precisa precisan solicita solicitan solicitó solicitaron pide piden pidió pidieron recibe reciben recibió recibieron recibido recauda recaudó recaudaron recaudado busca faltan falta entregó entregaron dio dieron comprometió comprometieron comprometido prometió prometieron anunció otorgó otorgaron aprobó movilizó asciende',
  ),
  purposes: [
    ['remittances', phraseTable(phrasesOf(yes, 'remesas, remesa'))],
    // Needs of every kind are told by these: only right beside the amount do they say what it is for.
    ['appeal', phraseTable(phrasesOf(yes, 'necesita, necesitan, necesitamos')), RIGHT_BESIDE],
    [
      'appeal',
      phraseTable(
        phrasesOf(
          yes,
          'requerirá, requerirán, precisa, precisan, solicitan, ha pedido, ha solicitado, hace un llamamiento, faltarían, requerimientos, requerimiento, necesidades, se requieren, se necesita, pide, piden, pidió, solicitado, solicitó, faltan, brecha, para recaudar, busca recaudar, financiar el plan, llamamiento, llamado, llamamientos, necesita, necesitan, necesarios, necesario, requiere, requieren, requeridos, solicita, solicitan, déficit, hacen falta, se necesitan, apelación',
        ),
      ),
    ],
    [
      'contribution',
      phraseTable(
        phrasesOf(
          yes,
          'donativo, donativos, aportó, aportando, contribuye, contribuyen, contribuirá, ayuda de, ayuda humanitaria, en ayuda, financiada por, invirtió, invertido, invertirá, financiará, financia, financió, aportará, aportaron, aportado, donará, donado, desembolso, comprometidos, comprometido, recaudado, recaudó, movilizado, otorgado, asignado, asignará, entregado, entregados, entregadas, hizo entrega, acordó, entregaron, se entregaron, donaron, invirtieron, invierte, invierten, financian, aportan, entregó, contribuciones, contribución, donación, donaciones, donó, donantes, aporte, aportes, aporta, aportó, financiación, financiamiento, financiado, financiada, fondos, contribuyó, comprometió, prometió, otorgó, asignó, ' +
            'destinó, destinado, destinará, subvención, apoyo, ayuda, recibido, recibió, desembolsó, anunció, cooperación',
        ),
      ),
    ],
    [
      'cash_assistance',
      phraseTable(
        phrasesOf(
          yes,
          'cada beneficiario, por beneficiario, cada víctima, beneficio de acogida, cartas de indemnización, cartas entregadas, a sobrevivientes, apoyo económico, pensión, pensiones, subsidios, bono, transferencia, transferencias monetarias, ayuda económica, asistencia en efectivo, tarjetas, tarjeta, cupones, reparaciones, a víctimas, víctimas del conflicto, víctimas recibieron, víctimas por, víctimas de este, víctimas de, víctimas en, indemnizar, indemnización, indemnizaciones, indemnizados, efectivo, transferencias, bonos, vales, por familia, por hogar, por persona, mensuales, subsidio, subsidios, reparación',
        ),
      ),
    ],
    [
      'budget',
      phraseTable(
        phrasesOf(
          yes,
          'presupuesto, presupuestos, presupuesto de, inversión de, inversión total, inversiones, inversión, convenio por, convenio, convenios, contrato, cofinancia proyectos, cofinanció proyectos',
        ),
      ),
      0,
    ],
    [
      'budget',
      phraseTable(
        phrasesOf(
          yes,
          'costo total, fondo, proyecto, proyectos, recursos, cofinancia, programa, presupuestado, monto total',
        ),
      ),
    ],
    [
      'cost',
      phraseTable(
        phrasesOf(
          yes,
          'alquiler, alquileres, arriendo, renta, se vende, se venden, paga, cada hectárea, valen, sueldo, sueldos, costo, costos, coste, costará, costarán, costó, costaron, cuestan, costes, tarifa, multa, cuesta, precio, pagar, pagó, salario, salarios, rescate, gasto, gastos, pagan, deuda',
        ),
      ),
    ],
    [
      'other',
      phraseTable(
        phrasesOf(
          yes,
          'préstamo, préstamos, crédito, créditos, pib, exportaciones, ventas, ganancias, seguro, seguros, comercio, facturación',
        ),
      ),
    ],
    ['loss', phraseTable(phrasesOf(yes, 'perjuicios, pérdidas económicas, pérdidas, pérdida, daños, daño, perdieron'))],
  ],
};
