/** Ends a command that cannot do what it was asked. It says what it was given, and what it would have taken instead. */
export function refuse(found: string, expected: string): never {
  console.error(`Unexpected ${found}, expected ${expected}`);
  process.exit(1);
}
