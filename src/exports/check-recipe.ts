import { absolute, links } from '../links.ts';

/**
 * Commands for a POSIX shell with curl, jq and sha256sum that check the data against the plain texts, in an empty folder: each text
 * is the one that was hashed, each statement stands in its text, each fingerprint is that of its words. A fault prints an id.
 */
export function checkRecipe(): string {
  // A quotation mark of the shell may stand in an address; encoded, it is the same address.
  const data = absolute(links.data('briefing.json')).replaceAll("'", '%27');
  return `# The data, and the plain text of each account
curl -sSfO '${data}'
jq -r '.accounts[].plainTextUrl' briefing.json | xargs -n 1 curl -sSfO

# Each text is the one that was hashed: prints its name and OK
jq -r '.accounts[] | "\\(.textSha256)  \\(.id).txt"' briefing.json | sha256sum -c

# Each statement stands in its text, to the letter: else prints its id
for account in $(jq -r '.accounts[].id' briefing.json); do
  jq -r --arg account "$account" --rawfile text "$account.txt" '
    .statements[] | select(.account == $account) | .text as $words
    | select($text | contains($words) | not) | .id' briefing.json
done

# Each fingerprint is that of the words: else prints the statement’s id
jq -r '.statements[] | "\\(.id) \\(.fingerprint)"' briefing.json |
while read -r id fingerprint; do
  jq -j --arg id "$id" '.statements[] | select(.id == $id) | .text' briefing.json |
  sha256sum | grep -q "^$fingerprint" || echo "$id"
done
`;
}
