import { type PhraseTable, phraseTable } from '../text/phrases.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import { CIVIL_SOCIETY } from './known/civil-society.ts';
import { REGIONAL } from './known/regional.ts';
import { STATES } from './known/states.ts';
import { UNITED_NATIONS } from './known/united-nations.ts';

/** An organization of the owned lists. */
export interface KnownOrganization {
  /** Its first name in the list: unique. */
  readonly id: string;
  readonly names: readonly string[];
}

interface Form {
  readonly organization: KnownOrganization;
  /** Acronyms count only as they are written. */
  readonly written: string | null;
  /** Capitals that the text has to show: one, or two where the name has more. */
  readonly capitals: number;
  /** The list has it in small letters too: "anti-balaka". */
  readonly small: boolean;
}

export interface KnownMatch {
  readonly organization: KnownOrganization;
  /** Index behind the last token. */
  readonly next: number;
  readonly acronym: boolean;
}

/** Names that begin so are no body ("National Red Cross and Red Crescent Societies"): the longer name is read over. */
export const NO_BODY = '!';

const isAcronym = (name: string): boolean => !name.includes(' ') && name === name.toUpperCase() && /\p{Lu}/u.test(name);

const build = (): PhraseTable<Form> => {
  const forms = new Map<string, Form>();
  for (const line of [...UNITED_NATIONS, ...REGIONAL, ...CIVIL_SOCIETY, ...STATES])
    for (const entry of line.split(' | ')) {
      const names = entry.split(';').map((name) => name.trim());
      const organization = { id: names[0] ?? '', names };
      for (const name of names) {
        const key = name.toLowerCase();
        const known = forms.get(key);
        const capitals = Math.min(2, name.match(/(?<![\p{L}])\p{Lu}/gu)?.length ?? 0);
        if (known !== undefined && known.written === null) {
          // "Unicef" beside "UNICEF": the form that is no acronym allows both. Of two spellings, the one with fewer capitals.
          if (!isAcronym(name)) forms.set(key, { ...known, capitals: Math.min(known.capitals, capitals) });
          continue;
        }
        forms.set(key.replace(NO_BODY, ''), {
          organization,
          written: isAcronym(name) ? name : null,
          capitals,
          small: names.some((other) => /^\p{Ll}[\p{Ll}-]*$/u.test(other) && other === key),
        });
      }
    }
  return phraseTable(forms);
};

let table: PhraseTable<Form> | null = null;

/** The known organization that begins at a token: the longest name; null where there is none. */
export const knownAt = (tokens: readonly Token[], index: number): KnownMatch | null => {
  table ??= build();
  const found = table.startingAt(tokens, index);
  if (found === null) return null;
  const { organization, written, capitals, small } = found.value;
  const first = tokens[index];
  const text = tokens
    .slice(index, found.next)
    .map((token) => token.text)
    .join('');
  if (written !== null) return text === written ? { organization, next: found.next, acronym: true } : null;
  if (!isCapitalised(first) && !small && !isNameInSmall(tokens, index, found.next)) return null;
  // "People in need" is not "People in Need".
  const shown = tokens.slice(index, found.next).filter(isCapitalised).length;
  // "the UN migration agency": the acronym says whose it is.
  const owned =
    /^\p{Lu}{2,}$/u.test(first?.text ?? '') &&
    /^(?:agency|fund|mission|office)$/.test(tokens[found.next - 1]?.lower ?? '');
  if (isCapitalised(first) && shown < capitals && !owned) return null;
  return { organization, next: found.next, acronym: false };
};

/** "agence onusienne pour les migrations": a long name may stand in small letters; one of one or two words may not. */
const isNameInSmall = (tokens: readonly Token[], index: number, next: number): boolean =>
  next - index >= 4 || /^\p{Script=Arabic}/u.test(tokens[index]?.text ?? '');
