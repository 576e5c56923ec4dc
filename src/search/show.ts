import type { Piece, SearchDocument } from './document.ts';
import { type Found, makeSearch, markHits, textOf } from './find.ts';

/** More results than these help nobody: another word does. */
const most = { statement: 40, paragraph: 20 };
/** How many characters of a paragraph are shown on each side of what was found. */
const around = 160;

const form = document.querySelector<HTMLFormElement>('#search-form');
const input = form?.querySelector('input');
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');
if (form && input && status && results) start(form, input, status, results);

function start(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement, results: HTMLElement): void {
  const { add, find } = makeSearch();
  const parts = (form.dataset['documents'] ?? '').split(' ');
  /** How many parts have been read. */
  let read = 0;
  let isReading = false;
  const show = () => {
    const query = input.value.trim();
    const found = query === '' ? [] : find(query);
    results.replaceChildren(...list('Statements', 'statement', found), ...list('In the accounts', 'paragraph', found));
    status.textContent = query === '' || read === 0 ? '' : summarize(found, read, parts.length);
  };
  /** Reads what has not been read yet, one part after another; what is found in them is shown at once. */
  const readOn = async () => {
    if (isReading) return;
    isReading = true;
    try {
      while (read < parts.length) {
        const response = await fetch(parts[read] ?? '');
        add((await response.json()) as SearchDocument[]);
        read += 1;
        show();
      }
    } catch {
      status.textContent = 'The texts to search could not be loaded. Try again when you are connected.';
    }
    isReading = false;
  };
  const update = () => {
    const query = input.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    show();
    void readOn();
  };
  form.hidden = false;
  document.getElementById('search-without')?.remove();
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('focus', () => void readOn());
  input.addEventListener('input', update);
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') update();
  else input.focus();
}

function summarize(found: readonly Found[], read: number, parts: number): string {
  const count = (kind: SearchDocument['kind'], one: string, many: string) => {
    const { length } = found.filter(({ document }) => document.kind === kind);
    return `${length} ${length === 1 ? one : many}`;
  };
  const so = read < parts ? ` so far; part ${read + 1} of ${parts} is being read` : '';
  if (found.length > 0) {
    return `${count('statement', 'statement', 'statements')} and ${count('paragraph', 'paragraph', 'paragraphs')} of the accounts${so}`;
  }
  if (so !== '') return `No match${so}`;
  return 'No match. Every word must occur; the index of names lists the names in all their forms.';
}

function list(heading: string, kind: SearchDocument['kind'], found: readonly Found[]): HTMLElement[] {
  const ofKind = found.filter(({ document }) => document.kind === kind);
  if (ofKind.length === 0) return [];
  const shown = ofKind.slice(0, most[kind]);
  const left = ofKind.length - shown.length;
  return [
    element('section', 'mt-10', [
      element('h2', 'heading', [heading]),
      element('ol', 'mt-4 max-w-text stack-6', shown.map(showFound)),
      ...(left > 0 ? [element('p', 'mt-6 text-sm text-soft', [`${left} more. Add a word to narrow the search.`])] : []),
    ]),
  ];
}

function showFound({ document: found, terms }: Found): HTMLElement {
  const { kind, speech, note, link, label, lang, dir } = found;
  const { pieces, cut = [] } = kind === 'statement' ? found : cutAround(textOf(found), terms);
  const words = [
    ...(cut.includes('before') ? [element('span', 'editors', ['[…]']), ' '] : []),
    ...pieces.map((piece) => showPiece(piece, terms)),
    ...(cut.includes('after') ? [' ', element('span', 'editors', ['[…]'])] : []),
  ];
  const quote = element('blockquote', 'words', [element('p', '', words)]);
  quote.lang = lang;
  if (dir) quote.dir = dir;
  quote.dataset['speech'] = speech ?? 'paragraph';
  const anchor = element('a', '', [label]);
  anchor.setAttribute('href', link);
  return element('li', '', [quote, element('p', 'source', [note, ...(note ? [' · '] : []), anchor])]);
}

function showPiece([text, open, close]: Piece, terms: ReadonlySet<string>): Node {
  const parts = markHits(text, terms).map((part) =>
    part.hit ? element('mark', 'bg-lit text-ink', [part.text]) : document.createTextNode(part.text),
  );
  if (open === undefined) return element('span', '', parts);
  const quotation = element('q', '', parts);
  quotation.dataset['open'] = open;
  quotation.dataset['close'] = close ?? '';
  return quotation;
}

/** What stands around the first match of a paragraph, cut between words. */
function cutAround(text: string, terms: ReadonlySet<string>): Pick<SearchDocument, 'pieces' | 'cut'> {
  let first = 0;
  for (const part of markHits(text, terms)) {
    if (part.hit) break;
    first += part.text.length;
  }
  const start = first <= around ? 0 : text.indexOf(' ', first - around) + 1;
  const end = first + around >= text.length ? text.length : text.lastIndexOf(' ', first + around);
  return {
    pieces: [[text.slice(start, Math.max(end, start))]],
    cut: [...(start > 0 ? (['before'] as const) : []), ...(end < text.length ? (['after'] as const) : [])],
  };
}

function element(name: string, classes: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}
