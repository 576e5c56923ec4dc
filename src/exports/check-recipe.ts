import { absolute, links } from '../links.ts';

/**
 * Commands for a POSIX shell with curl, jq and sha256sum that check the data against the plain texts in an empty folder. Each text must
 * be the one that was hashed, each statement must stand in its text, and each fingerprint must be that of its words. A fault prints an
 * id.
 */
export function checkRecipe(): string {
  // An address may hold a quotation mark, which the shell would read. Encoded, it is the same address.
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
