/** What a page may cost its reader, and a build its editor: bytes after Brotli at its best quality, the rest as named. */
export const budgets = {
  /** Any page with its styles. Ten segments of 1,460 bytes: what a server may send before it is answered, by RFC 6928. */
  page: 14_600,
  /** The style sheet, which stands whole in each page. */
  sheet: 5_000,
  /** The document and its icon. */
  requests: 2,
  thirdPartyRequests: 0,
  /** Bytes of script without which a page cannot be read. */
  scriptToRead: 0,
  /** Bytes of script in a page that make it handier. */
  inlineScript: 2_048,
  /** Cumulative layout shift. */
  layoutShift: 0,
  /** A build from nothing on two cores, with all cards drawn. */
  secondsWithCards: 15,
  /** How many times as long ten times the pages may take. */
  growth: 11,
  /** The memory of a build. */
  megabytes: 4_000,
} as const;
