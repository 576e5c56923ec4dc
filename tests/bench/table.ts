/** A number in a table, and the most that it may be. */
export interface Figure {
  readonly value: number;
  readonly budget?: number;
  /** How many digits stand after the point; none where it is left out. */
  readonly digits?: number;
}

export type Cell = string | Figure;

/** A table with its title, and what its figures mean, as lines. */
export interface Titled {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}

/** Prints tables one below another. */
export function print(tables: readonly Titled[]): void {
  for (const { title, headings, rows, notes } of tables)
    console.log(`\n── ${title}\n${table(headings, rows)}\n\n${notes.join('\n')}`);
}

/**
 * A table as plain text, in columns: words at their start, numbers at their end, a budget beside its figure. A row in which a
 * budget is passed says so in words, with the headings of the columns.
 *
 * @example table(['page', 'bytes'], [['home', { value: 15_000, budget: 14_600 }]])
 * // page               bytes
 * // home  15,000 (of 14,600)  over budget: bytes
 */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows.map((row) => row.map(write))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length)));
  return lines
    .map((line, index) => {
      const row = rows[index - 1];
      const cells = line.map((text, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - [...text].length);
        return isNumeric(rows, column) ? gap + text : text + gap;
      });
      return [...cells, row ? passed(headings, row) : ''].join('  ').trimEnd();
    })
    .join('\n');
}

/** Whether a figure is above its budget, as it is printed: what rounds to the budget keeps it. */
export function isPassed({ value, budget, digits = 0 }: Figure): boolean {
  return budget !== undefined && Number(value.toFixed(digits)) > budget;
}

function passed(headings: readonly string[], row: readonly Cell[]): string {
  const over = headings.filter((_, column) => {
    const cell = row[column];
    return typeof cell === 'object' && isPassed(cell);
  });
  return over.length === 0 ? '' : `over budget: ${over.join(', ')}`;
}

function write(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  const { value, budget, digits = 0 } = cell;
  const number = value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return budget === undefined ? number : `${number} (of ${budget.toLocaleString('en-US')})`;
}

function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  return rows.some((row) => typeof row[column] === 'object');
}
