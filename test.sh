#!/usr/bin/env bash
# Installs what the tests need, then runs every check: format, build, tests, and those of the program again on the native file.
#   ./test.sh --setup    only installs
#   ./test.sh            all of it; the last line reads "N passed, N failed"
set -euo pipefail
cd "$(dirname "$0")"

packages=(graphviz libxml2-utils default-jre-headless nodejs npm)
programs=(dot xmllint java node npm)
results=artifacts/test-results
passed=0 failed=0 status=0 parts=()

# Does one part of the work and keeps how long it took.
part() {
  local name=$1 from=$SECONDS
  shift
  "$@"
  parts+=("$name $((SECONDS - from)) s")
}

setup() {
  local missing=()
  for i in "${!programs[@]}"; do
    command -v "${programs[$i]}" >/dev/null || missing+=("${packages[$i]}")
  done
  can_link || missing+=(gcc libc6-dev)
  if ((${#missing[@]})); then
    apt-get -o DPkg::Lock::Timeout=120 update
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "${missing[@]}"
  fi
  dotnet tool restore
  dotnet restore KazCsto.sln
  install_engines
}

# The native file is linked by what the SDK finds first.
can_link() {
  local linker
  linker=$(command -v clang || command -v gcc) &&
    echo 'int main(void) { return 0; }' | "$linker" -x c - -o /dev/null 2>/dev/null
}

# The graph databases that the Neo4j code is tested against; nothing of them runs at installation, and the lock file says what they are.
install_engines() {
  cd tests/engines
  [[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --ignore-scripts --no-audit --no-fund
  cd ../..
}

# Runs tests and adds what they counted to the sum.
run() {
  local file=$1.json
  shift
  rm -f "$results/$file"
  dotnet test --solution KazCsto.sln -c Release --no-build --results-directory "$results" \
    --report-xunit-ctrf --report-xunit-ctrf-filename "$file" "$@" || status=$?
  count "$results/$file"
}

# The counts come from the run itself; no file means that nothing was counted, which is a failure.
count() {
  if [[ ! -f $1 ]]; then
    status=1 failed=$((failed + 1))
    return
  fi
  passed=$((passed + $(number passed "$1")))
  failed=$((failed + $(number failed "$1")))
}

number() {
  grep -oE "\"$1\":[[:space:]]*[0-9]+" "$2" | head -n 1 | grep -oE '[0-9]+$'
}

# The tests that start the program, on the native file alone in a folder. What compiles while it runs is not in there, nor is a package.
run_on_native() {
  local alone
  alone=$(mktemp -d)
  cp artifacts/native/kazcsto "$alone"
  KAZCSTO_PROGRAM=$alone/kazcsto run native \
    --filter-class 'KazCsto.Tests.Cli.*' '*.ReadmeTests' '*.CommittedGraphTests' '*.RefusedCommandTests' '*.BorderMapTests' '*.BudgetTests' '*.ExplanationsTests' '*.VerdictsTests' \
    --filter-not-class '*.PackTests' '*.ProgressLineTests' '*.InstructionSetTests'
  rm -r "$alone"
}

if [[ -z ${KAZCSTO_DATASETS:-} && -d ../shared/data ]]; then
  KAZCSTO_DATASETS=$(cd ../shared/data && pwd)
  export KAZCSTO_DATASETS
fi

part setup setup
[[ ${1:-} == --setup ]] && exit 0
part format dotnet csharpier check .
part build dotnet build KazCsto.sln -c Release --no-restore
part native ./build.sh
part tests run tests --filter-not-namespace 'KazCsto.Tests.Neo4j*'
part engines run engines --filter-namespace 'KazCsto.Tests.Neo4j*'
part "tests of the native file" run_on_native
printf '%s\n' "${parts[@]}"
echo "$passed passed, $failed failed"
exit "$status"
