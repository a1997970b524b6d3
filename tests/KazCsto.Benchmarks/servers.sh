#!/usr/bin/env bash
# How fast a graph goes to Neo4j, and in how much memory: to a server that only counts, to a real Neo4j 3.1.1, and into files for its import tool.
#   tests/KazCsto.Benchmarks/servers.sh            about three minutes
#   tests/KazCsto.Benchmarks/servers.sh --quick    a hundredth of it: only shows that it works
set -euo pipefail
cd "$(dirname "$0")/../.."

share=1
[[ ${1:-} == --quick ]] && share=100
small=(--nodes $((100000 / share)) --ties $((500000 / share)))
large=(--nodes $((1000000 / share)) --ties $((5000000 / share)))
work=$(mktemp -d)
# The server gets what it would have in earnest: the usual compiler, and memory.
export NEO4J_JAVA_OPTIONS="-Xms2g -Xmx2g"

bench=(dotnet artifacts/bin/KazCsto.Benchmarks/release/KazCsto.Benchmarks.dll stream)

finish() {
  # Closing their standard input, or killing them, ends the servers.
  kill "${stub:-}" 2>/dev/null || true
  exec {to_neo4j}>&- 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf -- "$work"
}
trap finish EXIT

# Waits until a server answers.
await() { until curl -fs "$1" >/dev/null; do sleep 0.2; done; }

dotnet build tests/KazCsto.Benchmarks -c Release -v q >/dev/null

"${bench[@]}" stub 28474 >/dev/null &
stub=$!
await http://127.0.0.1:28474/
echo "Counting stub, ${large[*]}:"
"${bench[@]}" push http://127.0.0.1:28474 "${large[@]}"
kill "$stub"
echo "Files for the import tool, ${large[*]}:"
"${bench[@]}" files "$work/large" "${large[@]}"
rm -rf -- "$work/large"

mkfifo "$work/commands"
bash tests/engines/neo4j.sh run "$work/neo4j" 28475 false <"$work/commands" >/dev/null &
exec {to_neo4j}>"$work/commands"
await http://127.0.0.1:28475/
echo "Neo4j 3.1.1, ${small[*]}:"
"${bench[@]}" push http://127.0.0.1:28475 "${small[@]}"
echo "The same again:"
"${bench[@]}" push http://127.0.0.1:28475 "${small[@]}"
exec {to_neo4j}>&-
wait $! 2>/dev/null || true

echo "Files, and the import tool of Neo4j 3.1.1, ${small[*]}:"
"${bench[@]}" files "$work/small" "${small[@]}"
cd "$work/small"
time bash "$OLDPWD/tests/engines/neo4j.sh" import "$work/imported" --id-type string --multiline-fields true \
  --input-encoding UTF-8 --nodes nodes-01.csv --relationships relationships-01.csv | grep -A 3 '^IMPORT DONE'
