import { namingLanguages } from '../record/language.ts';
import { sameLanguage } from './languages.ts';

// The words around a name that show whether the one who is named speaks. In other languages than these, names are read without them.

/** What one language puts before and behind a name. Each pattern ends or begins at the name. */
export interface NamingWords {
  /** Somebody who belongs to the one who is named: "an aide to …". */
  readonly aideBefore: RegExp;
  /** "…’s spokesman". */
  readonly aideAfter?: RegExp;
  /** Somebody speaks to or of the one who is named: "told …", "a letter to …". */
  readonly objectBefore: RegExp;
  /** "… was told". */
  readonly objectAfter?: RegExp;
  /** The one who is named is the source, whatever the form of the name: "according to …". */
  readonly sourceBefore: RegExp;
  /** "…’s words". */
  readonly sourceAfter?: RegExp;
  /** Words that have a capital because they begin a sentence, and are no part of a name. */
  readonly openers?: ReadonlySet<string>;
  /** Titles that may stand before anybody’s name. */
  readonly titles?: ReadonlySet<string>;
  /** The title of one who serves, right before the name: "spokesman …". */
  readonly servingTitle?: RegExp;
  /** Whether a form of a name is no genitive, so that such a title before it is the bearer’s own. The words of the name may help. */
  readonly isNominative?: (form: string, name: ReadonlySet<string>) => boolean;
  /** Adjectives of places that have a capital, and the offices before which they are no part of a name. */
  readonly placed?: { readonly adjective: RegExp; readonly office: RegExp };
}

const set = (words: string) => new Set(words.split(' '));
/** Words before a name, with no more than so many other words in between: "an aide to Soviet leader …". */
const before = (words: string, limit: number, flags = 'iu') =>
  new RegExp(`(?<!\\p{L})(?:${words})\\s+(?:[\\p{L}.’'-]+\\s+){0,${limit}}$`, flags);

const english: NamingWords = {
  aideBefore: before(
    '(?:spokes(?:man|woman|person|people)|aides?|advis[eo]rs?|assistants?|deput(?:y|ies)|press secretary|office|staff|team|delegation|interpreters?|translators?|representatives?|envoys?|lawyers?|wife|husband|circle)\\s+(?:of|for|to|from|around)',
    3,
  ),
  aideAfter:
    /^(?:[’']s?\s|\s(?:aides?|advis[eo]rs?|spokes(?:man|woman|person|people)|staff(?:er|ers)?|officials?|team|camp|delegation|office)(?!\p{L}))/iu,
  objectBefore:
    /\b(?:told|tells?|telling|asked|asks?|asking|informed|assured|reminded|warned|thanked|urged|accused|addressed|to|with|against|about|of|from|for|than|like|unlike)\s+(?:both\s+)?(?:(?:the|his|her|their|its|an?)\s+)?(?:(?!(?:by|that|who|how|why|what|where|when|if|whether|reporters|journalists)\s)[\p{L}.’'-]+\s+)?$/iu,
  objectAfter:
    /^\s+(?:was|were|is|are|has been|had been|have been|being)\s+(?:told|asked|informed|assured|reminded|warned|urged|handed|quoted by)/iu,
  sourceBefore: before(
    '(?:according to|attributed to|(?:words|view|opinion|account|remarks?|statements?) of|quot(?:ed|es|ing)|cit(?:ed|es|ing)|comes? from|came from|announced by|presented by|given by)(?:\\s+the)?',
    3,
  ),
  sourceAfter:
    /^[’']s?\s+(?:own\s+)?(?:words?|statements?|view|opinion|account|remarks?|answers?|reply|version|claims?|description)(?!\p{L})/iu,
  openers: set(
    'a after again all also although an and as asked at because before both but by during each earlier even finally first for from he her here his how however if in instead it its later like meanwhile neither next no nor not now on once one only or she since so some still that the their then there these they this those though thus to today together tomorrow tonight under unlike until what when where whether which while who why with without yesterday yet monday tuesday wednesday thursday friday saturday sunday',
  ),
  titles: set(
    'mr ms dr prof president minister secretary ambassador general chancellor premier chairman chairwoman senator governor king queen prince princess envoy commissioner comrade leader',
  ),
  servingTitle: /(?<!\p{L})(?:press\s+secretary|spokes(?:man|woman|person)|advis[eo]r|aide|interpreter|translator)\s+$/iu,
  // A genitive has an apostrophe, which is no part of the form.
  isNominative: () => true,
};

const german: NamingWords = {
  aideBefore: before(
    '(?:\\p{L}*[Ss]precher(?:in)?|\\p{L}*[Bb]erater(?:in)?|Mitarbeiter(?:in)?|Stellvertreter(?:in)?|Assistent(?:in)?|Dolmetscher(?:in)?|Büro|Stab|Delegation|Umfeld|Frau|Umgebung)(?:\\s+(?:von|des|der|für))?',
    2,
    'u',
  ),
  aideAfter:
    /^[’']?s?\s+(?:\p{L}*[Ss]precher|\p{L}*[Bb]erater|Mitarbeiter|Stellvertreter|Assistent|Dolmetscher|Büro|Delegation)/u,
  objectBefore: before('dem|den|zu|zum|zur|gegenüber|an|mit|bei|über|für|gegen|von', 2),
  objectAfter: /^\s+(?:wurde|wird)\s+(?:\p{L}+\s+){0,4}(?:gesagt|gefragt|gewarnt|mitgeteilt|erinnert)/iu,
  sourceBefore: before(
    '(?:laut|zufolge|nach\\s+(?:den\\s+)?(?:Worten|Angaben|Ansicht|Aussage|Darstellung)|Worte|Worten|Aussage|Erklärung)(?:\\s+(?:von|des|der))?',
    2,
  ),
  sourceAfter: /^[’']?s?\s+(?:Worte|Aussage|Ansicht|Antwort|Erklärung|Darstellung)/u,
  openers: set(
    'aber als am auch auf da damals dann danach das dem den der deshalb die dies diese doch ein eine er es für gestern heute hier im in ja jedoch laut mit nach nein nun nur ob obwohl oder schon sein sie so später und vor wann warum was weil wenn wer wie wir wo zuvor zu zum zur',
  ),
  titles: set('herr präsident minister außenminister generalsekretär kanzler botschafter staatschef general'),
  servingTitle: /(?<!\p{L})(?:\p{L}*(?:sprecher|berater)|Mitarbeiter|Stellvertreter|Assistent|Dolmetscher)(?:in)?\s+$/iu,
  isNominative: (form, name) => !/s$/iu.test(form) || name.has(form.toLowerCase()),
  placed: {
    adjective: /er$/u,
    office:
      /(?:chef|führer|kanzler|präsident|minister|premier|sekretär|vorsitzende[rn]?|botschafter|bürgermeister|senator|leiter|unterhändler|diplomat|gesandte[rn]?)(?:in)?$/iu,
  },
};

const russian: NamingWords = {
  aideBefore: before(
    '(?:пресс-секретар|секретар|представител|помощник|советник|заместител|переводчик|сотрудник|делегаци|аппарат|пресс-служб|окружени)\\p{L}*',
    3,
  ),
  objectBefore: before('к|с|со|от|у|о|об|для|против|про|при|из-за', 2),
  sourceBefore: before(
    'по\\s+(?:словам|мнению|данным|заявлению|утверждению)|согласно|слов\\p{L}*|заявлени\\p{L}*|мнени\\p{L}*|ответ(?:[аеуы]|ом|ов|ам|ами|ах)?',
    3,
  ),
  openers: set(
    'а без в вчера в где для до если же за завтра затем и или к как когда кто лишь на не ни но о об однако он она они от по под позже после потом при с сегодня сначала сразу так также там то тогда только у уже что чтобы это',
  ),
  titles: set('президент министр госсекретарь генсек посол господин товарищ премьер канцлер'),
  servingTitle:
    /(?<!\p{L})(?:[Сс]екретарь|[Пп]редставитель|[Пп]омощник|[Сс]оветник|[Зз]аместитель|[Пп]ереводчик)\s+(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,}|\p{Lu}\p{L}*(?:ого|его|ой|ии))\s+){0,3}$/u,
  // Many names of other languages, and of women, have one form for both.
  isNominative: (form) => /(?:[оеё]в|[иы]н|[иы]й)$/iu.test(form),
};

const hebrew: NamingWords = {
  aideBefore: before(
    '\\p{L}{0,2}(?:דובר|דוברת|דוברו|דוברה|יועץ|יועצת|יועצו|יועציו|עוזר|עוזרת|עוזרו|מזכיר|מזכירו|סגן|סגנו|סגנית|מתורגמן|מתורגמנו|לשכת|לשכתו|משלחת|משלחתו|נציג|נציגו)(?:\\s+של)?',
    2,
  ),
  objectBefore: before('את|אל|עם|על|נגד|בפני|אצל', 1),
  sourceBefore: before('לדברי|לפי|על\\s+פי|דברי|לדעת|כדברי', 2),
};

const byLanguage: Readonly<Record<(typeof namingLanguages)[number], NamingWords>> = {
  en: english,
  de: german,
  ru: russian,
  he: hebrew,
};

/** The words of a language, or null if it has none here. */
export function namingWords(language: string): NamingWords | null {
  const known = namingLanguages.find((tag) => sameLanguage(tag, language));
  return known === undefined ? null : byLanguage[known];
}

/** “And”, “that” and “the”, which Hebrew joins to the front of a name. Such a name can still be the one who acts. */
export const openPrefixes = /^[ושה]*$/u;
