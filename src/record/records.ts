import type { Account } from './account.ts';
import type { Name } from './name.ts';
import type { Reference } from './reference.ts';
import type { Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';
import type { Agreement, Matter } from './subject.ts';
import type { Summit } from './summit.ts';

/** Everything that is stored of a briefing, each list in the order in which readers meet it. */
export interface Records {
  readonly summit: Summit;
  readonly accounts: readonly Account[];
  readonly speakers: readonly Speaker[];
  readonly agreements: readonly Agreement[];
  readonly matters: readonly Matter[];
  readonly statements: readonly Statement[];
  readonly references: readonly Reference[];
  readonly names: readonly Name[];
}
