/** Datelines of organizations' seats, folded: they say where the words were written, not what they are about. */
export const SEATS: ReadonlySet<string> = new Set(
  'geneva, geneve, ginebra, new york, nueva york, brussels, bruxelles, bruselas, vienna, rome, roma, london, londres, washington, washington dc, washington d c, paris, berlin, berne, the hague, oslo, stockholm, dublin, canberra, tokyo'.split(
    ', ',
  ),
);
