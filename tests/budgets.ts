/** What a page may cost its reader, and a build its editor. Sizes are in bytes after Brotli at its best quality, unless named otherwise. */
export const budgets = {
  /** Any page with its styles: ten segments of 1,460 bytes, which a server may send before an answer, by RFC 6928. */
  page: 14_600,
  /** The style sheet, which is whole in each page. */
  sheet: 5_000,
  /** The document and its icon. */
  requests: 2,
  thirdPartyRequests: 0,
  /** The script without which a page cannot be read. */
  scriptToRead: 0,
  /** The script that makes a page handier. */
  inlineScript: 2_048,
  /** Cumulative layout shift. */
  layoutShift: 0,
  /** A build from scratch on two cores, with all cards drawn. */
  secondsWithCards: 15,
  /** By which factor a build of ten times as many pages may take longer. */
  growth: 11,
  /** The memory of a build. */
  megabytes: 4_000,
} as const;
