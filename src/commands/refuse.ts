/** Ends a command that cannot do what it was asked, with a sentence that says why and what would be asked rightly. */
export function refuse(found: string, expected: string): never {
  console.error(`Unexpected ${found}, expected ${expected}`);
  process.exit(1);
}
