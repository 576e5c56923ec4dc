import { sha256 } from '../annotations/derive-statement.ts';
import type { Statement } from '../record/statement.ts';

/**
 * What a reader takes from a statement, in 8 hex digits: its words, who says them, and how they are reported. The ledger keeps it
 * beside the statement's address, so that none of it changes unnoticed.
 */
export function sealOf({ speechType, attribution, speakers, chain, text }: Omit<Statement, 'id'>): string {
  return sha256(JSON.stringify([speechType, attribution, speakers, chain, text])).slice(0, 8);
}
