/** Kinds of content file, by their paths in the content folder. */
export const accounts = /^accounts\/.*\.md$/u;
export const received = /^accounts\/.*\.txt$/u;
export const subjects = /^(?:agreements|matters)\/.*\.md$/u;
export const agreements = /^agreements\/.*\.md$/u;
export const speakers = /^speakers\/.*\.yaml$/u;
export const references = /^references\/.*\.yaml$/u;
export const names = /^names\.yaml$/u;
export const summit = /^summit\.yaml$/u;
export const receipts = /^received\.yaml$/u;
export const ledger = /^permalinks\.txt$/u;
/** Files that hold YAML, as front matter or alone. */
export const withYaml = /\.(?:yaml|md)$/u;
