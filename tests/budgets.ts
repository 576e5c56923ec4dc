/** What a page may cost its reader, and a build its editor. Sizes are in bytes after Brotli at its best quality, unless named otherwise. */
export const budgets = {
  /** Any page with its styles: ten segments of 1,460 bytes, which a server may send before an answer, by RFC 6928. */
  page: 14_600,
  /** The style sheet, which is whole in each page. */
  sheet: 5_000,
  /** The script in a page, uncompressed. */
  inlineScript: 2_048,
  /** A build from scratch on two cores, with all cards drawn. */
  secondsWithCards: 6,
  /** A build of 6,000 statements, each of which has a page. */
  secondsOf6000: 60,
  /** What each page beyond the first hundred adds to a build. */
  millisecondsAPage: 6,
  /** The memory of a build. */
  megabytes: 2_000,
} as const;
