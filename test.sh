#!/usr/bin/env bash
# Installs what the tests need, then runs every check: format, build and tests; one test compares graph/ with what the seeds give.
#   ./test.sh --setup    only installs
#   ./test.sh            all of it; the last line reads "N passed, N failed"
set -euo pipefail
cd "$(dirname "$0")"

packages=(graphviz libxml2-utils default-jre-headless nodejs npm)
programs=(dot xmllint java node npm)

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
  install_engines
}

# The graph databases that the Neo4j code is tested against; nothing of them runs at installation, and the lock file says what they are.
install_engines() {
  cd tests/engines
  [[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --ignore-scripts --no-audit --no-fund
  cd ../..
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
run_tests
