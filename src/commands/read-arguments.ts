import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { refuse } from './refuse.ts';

/** What a command says of itself, and what it takes. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** How it is called. What may be left out stands in square brackets. */
  readonly call: string;
  /** What it does, in a sentence or two. */
  readonly does: string;
  readonly example: string;
  /** How many words it takes beside its options. */
  readonly most: number;
  /** @see https://nodejs.org/api/util.html#utilparseargsconfig */
  readonly options?: Options;
}

/**
 * What a command was given: its options and, in their order, its words. With `--help` the command says what it does, and ends; with
 * an option that it does not have, or with more words than it takes, it ends with a sentence that says so.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(command: Command<Options>) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`${command.call}\n\n${command.does}\n\nExample: ${command.example}`);
    process.exit();
  }
  const { values, positionals } = parse(args, command);
  if (positionals.length > command.most) refuse(`argument “${positionals.slice(command.most).join(' ')}”`, command.call);
  return { options: values, words: positionals };
}

function parse<Options extends ParseArgsOptionsConfig>(args: string[], { call, options }: Command<Options>) {
  try {
    // A command that names no options has none.
    return parseArgs<{ args: string[]; allowPositionals: true; options: Options }>({
      args,
      allowPositionals: true,
      options: options ?? ({} as Options),
    });
  } catch (error) {
    const [, option] = /^Unknown option '([^']+)'/u.exec(error instanceof Error ? error.message : '') ?? [];
    return refuse(option ? `option ${option}` : 'option without its value', call);
  }
}
