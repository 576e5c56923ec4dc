import { sha256 } from '../annotations/derive-statement.ts';
import type { Statement } from '../record/statement.ts';

/**
 * The seal of a statement: the fingerprint of its words, and a digest of how and where it is reported, each of 8 hex digits. The ledger
 * keeps it beside the statement's address, so that no change goes unnoticed, and a message can say which half changed.
 *
 * @example sealOf(statement) // '3f0a11c2-9b7d0e44'
 */
export function sealOf(statement: Omit<Statement, 'id'>): string {
  const { speechType, attribution, continues, namedBy, speakers, chain, topics, fingerprint } = statement;
  const way = [speechType, attribution, continues, namedBy, speakers, chain, topics.toSorted()];
  return `${fingerprint}-${sha256(JSON.stringify(way)).slice(0, 8)}`;
}

/** The half of a seal that is the fingerprint of the words. */
export function fingerprintOf(seal: string): string {
  return seal.split('-')[0] ?? '';
}
