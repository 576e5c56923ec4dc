import type { KindWords, SearchKind, SearchPart } from './document.ts';
import { type Found, makeSearch } from './find.ts';
import { countValues, type Facet, facets, fits, type Narrowing, readAddress, writeAddress } from './narrow.ts';
import { element, showFound } from './show-found.ts';

interface Group {
  /** Null if it is what the briefing calls the kinds. */
  readonly heading: string | null;
  readonly kinds: readonly SearchKind[];
  /** How many results are shown. A reader who gets more needs another word. */
  readonly most: number;
}

/** The groups of results: pages that answer a question come before what the accounts say about it. */
const groups: readonly Group[] = [
  { heading: null, kinds: ['agreement', 'matter'], most: 10 },
  { heading: 'Points', kinds: ['point'], most: 10 },
  { heading: 'Speakers and accounts', kinds: ['speaker', 'account'], most: 10 },
  { heading: 'Names', kinds: ['name'], most: 10 },
  { heading: 'Statements', kinds: ['statement'], most: 40 },
  { heading: 'In the accounts', kinds: ['paragraph'], most: 20 },
];

/** What the status line calls results. The documents say what the subjects are called. */
const kindWords: Partial<Record<SearchKind, KindWords>> = {
  point: ['point', 'points'],
  speaker: ['speaker', 'speakers'],
  account: ['account', 'accounts'],
  name: ['name', 'names'],
  statement: ['statement', 'statements'],
  paragraph: ['paragraph of the accounts', 'paragraphs of the accounts'],
};

const form = document.querySelector<HTMLFormElement>('#search-form');
const input = form?.querySelector('input');
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');
if (form && input && status && results) start(form, input, status, results);

function start(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement, results: HTMLElement): void {
  const search = makeSearch();
  const parts = (form.dataset['documents'] ?? '').split(' ');
  const suggestions = [...results.childNodes];
  const fields = facets.flatMap((facet) => {
    const field = form.querySelector<HTMLSelectElement>(`[name="${facet}"]`);
    return field ? [{ facet, field, labels: Array.from(field.options, ({ text }) => text) }] : [];
  });
  /** How many parts have been read. */
  let read = 0;
  let isReading = false;
  /** Whether the newest history entry is a query that the reader is still typing. */
  let isTyping = false;

  const query = () => ({ words: input.value.trim(), narrowing: narrowingOf(fields) });
  const show = () => {
    const { words, narrowing } = query();
    const address = writeAddress({ words, narrowing });
    if (address === '') results.replaceChildren(...suggestions);
    // Nothing can be said before the first part has been read.
    if (read === 0) return address === '' ? undefined : results.replaceChildren();
    const terms = search.terms(words);
    const matching = search.find(terms);
    for (const { facet, field, labels } of fields) {
      const counts = countValues(
        matching.map((found) => found.document),
        narrowing,
        facet,
      );
      for (const [index, option] of [...field.options].entries())
        if (option.value !== '') option.text = `${labels[index]} (${counts.get(option.value) ?? 0})`;
    }
    if (address === '') {
      status.textContent = '';
      return undefined;
    }
    const found = matching.filter((one) => fits(one.document, narrowing));
    const soFar = read < parts.length ? ` so far; part ${read + 1} of ${parts.length} is being read` : '';
    status.textContent = `${found.length === 0 ? 'No match' : summarize(found)}${soFar}${found.length === 0 && soFar === '' ? '.' : ''}`;
    if (found.length > 0) return results.replaceChildren(...groups.flatMap((group) => showGroup(group, found)));
    return results.replaceChildren(
      ...nextSteps(
        words,
        Object.keys(narrowing).length > 0 ? matching.length : 0,
        terms.length < 2 && !terms.some(({ exact }) => exact)
          ? []
          : terms.map(({ typed }) => ({ typed, count: search.find(search.terms(typed)).length })),
      ),
    );
  };
  /** Reads the remaining parts one after another, and shows after each what is found so far. */
  const readOn = async () => {
    if (isReading) return;
    isReading = true;
    try {
      while (read < parts.length) {
        const response = await fetch(parts[read] ?? '');
        const part = (await response.json()) as SearchPart;
        Object.assign(kindWords, part.kinds);
        search.add(part);
        read += 1;
        show();
      }
    } catch {
      status.textContent = 'The texts to search could not be loaded. Try again when you are connected.';
    }
    isReading = false;
  };
  /** Puts the query into the address. A query gets one history entry, however long the reader types. */
  const update = (typed: boolean) => {
    const address = writeAddress(query()) || location.pathname;
    if (address !== (location.search || location.pathname)) {
      if (typed && isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    isTyping = typed;
    show();
    void readOn();
  };
  const restore = () => {
    const { words, narrowing } = readAddress(location.search);
    input.value = words;
    for (const { facet, field } of fields) {
      field.value = narrowing[facet] ?? '';
      // The address may name a value that is not among the options.
      if (field.selectedIndex < 0) field.value = '';
    }
    isTyping = false;
    show();
    void readOn();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    update(false);
  });
  input.addEventListener('input', () => update(true));
  for (const { field } of fields) field.addEventListener('change', () => update(false));
  addEventListener('popstate', restore);
  restore();
  if (location.search === '') input.focus();
}

function narrowingOf(fields: readonly { readonly facet: Facet; readonly field: HTMLSelectElement }[]): Narrowing {
  return Object.fromEntries(fields.flatMap(({ facet, field }) => (field.value === '' ? [] : [[facet, field.value]])));
}

function summarize(found: readonly Found[]): string {
  const counts = groups
    .flatMap(({ kinds }) => kinds)
    .flatMap((kind) => {
      const { length } = found.filter(({ document }) => document.kind === kind);
      const [one, many] = kindWords[kind] ?? [kind, kind];
      return length === 0 ? [] : [`${length} ${length === 1 ? one : many}`];
    });
  return joinWords(counts);
}

function headingOf({ heading, kinds }: Group): string {
  if (heading !== null) return heading;
  const words = joinWords(kinds.flatMap((kind) => kindWords[kind]?.[1] ?? []));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function joinWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-US').format(words);
}

function showGroup(group: Group, found: readonly Found[]): HTMLElement[] {
  const { kinds, most } = group;
  const own = found.filter(({ document }) => kinds.includes(document.kind));
  if (own.length === 0) return [];
  const left = own.length - most;
  return [
    element('section', 'mt-10', [
      element('h2', 'border-t border-ink pt-3 text-lg font-semibold tracking-tight', [headingOf(group)]),
      element('ol', 'mt-4 max-w-text stack-6', own.slice(0, most).map(showFound)),
      ...(left > 0 ? [element('p', 'mt-6 text-sm text-soft', [`${left} more. Add a word, or narrow the search.`])] : []),
    ]),
  ];
}

/** What to try when a query finds nothing: the query without narrowing, or one of its terms alone. */
function nextSteps(words: string, unnarrowed: number, terms: readonly { typed: string; count: number }[]): HTMLElement[] {
  const step = (query: string, text: string) => {
    const anchor = element('a', '', [text]);
    anchor.setAttribute('href', writeAddress({ words: query, narrowing: {} }) || location.pathname);
    return element('li', '', [anchor]);
  };
  const found = (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`;
  const steps = [
    ...(unnarrowed > 0 ? [step(words, `Search without narrowing: ${found(unnarrowed)}`)] : []),
    ...terms
      .filter(({ count }) => count > 0)
      .map(({ typed, count }) => step(typed, `Search for ${typed} alone: ${found(count)}`)),
  ];
  return [
    element('p', 'mt-6 max-w-text', [
      'Every word must occur. Words in quotation marks must stand together. The index of names lists each name in all its forms.',
    ]),
    ...(steps.length > 0 ? [element('ul', 'mt-4 stack-3', steps)] : []),
  ];
}
