/** What a page may cost its reader: bytes after Brotli at its best quality, times and shares as named. */
export const budgets = {
  /** Any page with its styles. Ten segments of 1,460 bytes: what a server may send before it is answered, by RFC 6928. */
  page: 14_600,
  /** The median of the agreements' pages. */
  agreement: 9_000,
  /** A page against the same text in plain HTML: how many times as many bytes. */
  bytesToFloor: 1.6,
  /** The same for the time until its largest text is drawn. */
  paintToFloor: 1.15,
  /** The document and its icon. */
  requests: 2,
  thirdPartyRequests: 0,
  /** Bytes of script without which a page cannot be read. */
  scriptToRead: 0,
  /** Bytes of script in a page that make it handier. */
  inlineScript: 2_048,
  /** Cumulative layout shift. */
  layoutShift: 0,
} as const;
