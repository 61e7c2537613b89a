#!/bin/sh
# Writes sarif-2.1.0.json beside this file, from the package that README.md names.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
(cd "$folder" && npm pack --silent @microsoft/jest-sarif@1.0.0-beta.0 && tar xzf ./*.tgz)
node -e '
  const [from, to] = process.argv.slice(1);
  const without = (value, isNames) => Array.isArray(value) ? value.map((one) => without(one)) : typeof value !== "object" || value === null ? value
    : Object.fromEntries(Object.entries(value).filter(([key, one]) => isNames || !(key === "description" && typeof one === "string"))
      .map(([key, one]) => [key, without(one, !isNames && ["properties", "definitions"].includes(key))]));
  const { $schema, id, ...schema } = without(JSON.parse(fs.readFileSync(from, "utf8")));
  fs.writeFileSync(to, `${JSON.stringify({ $id: id, ...schema }, undefined, 1)}\n`);
' "$folder/package/lib/schemas/sarif-2.1.0-rtm.5.json" "$here/sarif-2.1.0.json"
rm -r "$folder"
