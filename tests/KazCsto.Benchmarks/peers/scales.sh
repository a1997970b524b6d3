#!/usr/bin/env bash
# Times chosen kernels on R-MAT graphs of scales 10 to 20, and writes ../scales.tsv and the picture ../scales.svg.
#   scales.sh                     all of it
#   scales.sh --quick             scales 10 to 12, into artifacts/benchmarks/quick
#   scales.sh --kernels read      only these; a comma between several
#   scales.sh --limit SECONDS     a program stops at the scale before the one that would take longer (60)
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

install_peers
build
exec "$python" "$root/tests/KazCsto.Benchmarks/peers/scales.py" "$@"
