#!/usr/bin/env bash
# Times KazCsto and its peers on the same graphs, in turns, and prints one table.
#   run.sh                    every row, and the table of ../RESULTS.md
#   run.sh --quick            small graphs: shows in a few minutes that it works; its figures mean nothing
#   run.sh --rows pagerank    only the rows whose names begin so; a comma between several
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

install_peers
build
publish
exec "$python" "$root/tests/KazCsto.Benchmarks/peers/compare.py" "$@"
