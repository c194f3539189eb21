import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { SourceData } from '../sources.ts';

const yes = true as const;

export const ENGLISH_SOURCES: SourceData = {
  before: phraseTable(
    phrasesOf(
      yes,
      'according to, as reported by, reported by, as stated by, figures from, figures by, figures compiled by, data from, data by, data compiled by, statistics from, estimates from, estimates by, estimated by, data provided by, figures provided by, information provided by, data collected by, figures released by, data released by, recorded by, documented by, verified by, confirmed by, compiled by, counted by, as per, per the, based on data from, source :, sources :, citing',
    ),
  ),
  weakBefore: phraseTable(phrasesOf(yes, 'based on, drawing on, per')),
  viewOf: wordSet(''),
  verbs: wordSet(
    'said say says reported reports report estimates estimated estimate show shows showed indicates indicated indicate stated found finds reveals revealed announced confirmed confirms recorded notes noted suggest suggests highlights documented counted told predicts forecasts warned warns verified',
  ),
  speech: wordSet(
    'said says reported reports announced confirmed noted warned warns explained explains added adds stated told',
  ),
  thatVerbs: wordSet('found finds added adds explained explains warned warns stressed concluded projects'),
  that: wordSet('that ,'),
  verbPhrases: phraseTable(
    phrasesOf(yes, 'makes note, took note, puts the number, put the number, puts the toll, put the toll'),
  ),
  authorities: wordSet(
    'report survey study assessment ministry government municipality prefecture authorities police coastguard tracker matrix census bulletin officials official data poll index dashboard review analysis barometer minister spokesperson spokesman spokeswoman director governor mayor president hospital hospitals doctors medics agency agencies experts researchers analysts commission observers monitors witnesses residents sources activists partners statement release communiqué media newspaper newspapers organization organizations overview snapshot',
  ),
  figures: wordSet(
    'report survey study assessment census bulletin data poll index dashboard review analysis barometer figures statistics estimates overview research evaluation round snapshot matrix',
  ),
  opening: wordSet(
    'provided collected compiled released published issued gathered shared own host the a an latest new recent data figures estimates statistics numbers from by of preliminary initial official current newly available s ’',
  ),
  connectors: wordSet('of for the and s in on ’ & - de la del los las du des'),
  adverbs: wordSet(
    'also has have had recently today yesterday on in monday tuesday wednesday thursday friday saturday sunday later further previously already since separately then itself earlier',
  ),
  notSubjects: wordSet('of at in on from to during since for with after before among over by while'),
  conjunctions: wordSet('and but while as that where per by from based on which meanwhile however'),
  pronouns: wordSet('he she it they'),
  subjectless: false,
  himself: wordSet('him her them it'),
  sameFigure: /^(?:(?:This|That) (?:figure|number|total|amount|share)|These (?:figures|numbers)|In fact|Indeed)\b/,
  goesOn:
    /^(?:Moreover|Furthermore|In addition|Additionally|Key findings|Main findings|(?:The )?[Ff]indings|(?:The )?[Rr]esults (?:show|indicate)|Among (?:the|its|other) findings)\b/,
};
