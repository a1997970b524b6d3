#!/usr/bin/env bash
# Installs what the tests need, then runs every check: format, build, tests, and the graph built from the seeds.
#   ./test.sh --setup    only installs
#   ./test.sh            all of it; the last line reads "N passed, N failed"
set -euo pipefail
cd "$(dirname "$0")"

packages=(graphviz libxml2-utils)
programs=(dot xmllint)

setup() {
  local missing=()
  for i in "${!programs[@]}"; do
    command -v "${programs[$i]}" >/dev/null || missing+=("${packages[$i]}")
  done
  if ((${#missing[@]})); then
    apt-get -o DPkg::Lock::Timeout=120 update
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "${missing[@]}"
  fi
  dotnet tool restore
  dotnet restore KazCsto.sln
}

graph_is_current() {
  local fresh status=0
  fresh=$(mktemp -d)
  local kazcsto=(dotnet artifacts/bin/KazCsto.Cli/debug/KazCsto.Cli.dll)
  "${kazcsto[@]}" export --as dot --out "$fresh" --quiet
  "${kazcsto[@]}" export --as graphml --out "$fresh" --quiet
  "${kazcsto[@]}" diagram --out "$fresh/csto.svg"
  for file in csto.dot csto.graphml csto.svg; do
    diff -q "graph/$file" "$fresh/$file" || status=1
  done
  rm -rf "$fresh"
  ((status == 0)) || echo "graph/ is not what the seeds give: CONTRIBUTING.md says how to rebuild it" >&2
  return "$status"
}

run_tests() {
  local results=artifacts/test-results
  rm -f "$results/r.json"
  local status=0
  dotnet test --solution KazCsto.sln --no-build --results-directory "$results" \
    --report-xunit-ctrf --report-xunit-ctrf-filename r.json || status=$?
  summary "$results/r.json" || status=1
  return "$status"
}

# The counts come from the run itself; no file means that nothing was counted, which is a failure.
summary() {
  if [[ ! -f $1 ]]; then
    echo "0 passed, 1 failed"
    return 1
  fi
  local passed failed
  passed=$(grep -oE '"passed":[[:space:]]*[0-9]+' "$1" | head -n 1 | grep -oE '[0-9]+$')
  failed=$(grep -oE '"failed":[[:space:]]*[0-9]+' "$1" | head -n 1 | grep -oE '[0-9]+$')
  echo "$passed passed, $failed failed"
}

if [[ -z ${KAZCSTO_DATASETS:-} && -d ../shared/data ]]; then
  KAZCSTO_DATASETS=$(cd ../shared/data && pwd)
  export KAZCSTO_DATASETS
fi

setup
[[ ${1:-} == --setup ]] && exit 0
dotnet csharpier check .
dotnet build KazCsto.sln --no-restore
graph_is_current
run_tests
