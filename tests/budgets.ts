/** What a page may cost its reader, and a build its editor: bytes after Brotli at its best quality, the rest as named. */
export const budgets = {
  /** Any page with its styles. Ten segments of 1,460 bytes: what a server may send before it is answered, by RFC 6928. */
  page: 14_600,
  /** The style sheet, which stands whole in each page. */
  sheet: 5_000,
  /** Bytes of script in a page, uncompressed. */
  inlineScript: 2_048,
  /** A build from nothing on two cores, with all cards drawn. */
  secondsWithCards: 6,
  /** A build of 6,000 statements, each of which has a page. */
  secondsOf6000: 60,
  /** What each page beyond the first hundred adds to a build. */
  millisecondsAPage: 6,
  /** The memory of a build. */
  megabytes: 2_000,
} as const;
