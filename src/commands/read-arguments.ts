import './plain-errors.ts';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { refuse } from './refuse.ts';

/** What a command says of itself, and what it takes. */
interface Command<Options extends ParseArgsOptionsConfig> {
  /** How it is called. What may be left out stands in square brackets. */
  readonly call: string;
  /** What it does, in a sentence or two. */
  readonly does: string;
  readonly example: string;
  /** How many words it takes beside its options: none unless it says so. */
  readonly limit?: number;
  /** @see https://nodejs.org/api/util.html#utilparseargsconfig */
  readonly options?: Options;
}

/**
 * Reads what a command was given: its options and its words, in their order. With `--help` the command says what it does and ends. If
 * it does not have the option, or takes fewer words, it ends with a sentence that says so.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(command: Command<Options>) {
  const { call, does, example, limit = 0 } = command;
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`${call}\n\n${does}\n\nExample: ${example}`);
    process.exit();
  }
  const { values, positionals } = parse(args, command);
  if (positionals.length > limit) refuse(`argument “${positionals.slice(limit).join(' ')}”`, call);
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
