#!/usr/bin/env bash
# Makes the program: one file that needs no .NET and has the data set inside.
#   ./build.sh                  for this machine, as native code: artifacts/native/kazcsto
#   ./build.sh --for win-x64    for another platform:             artifacts/win-x64/kazcsto.exe
#   ./build.sh --help           which platforms there are
set -euo pipefail
cd "$(dirname "$0")"

platforms=(win-x64 win-arm64 osx-arm64 osx-x64 linux-x64 linux-arm64 linux-musl-x64)

usage() {
  sed -n '2,5s/^# \{0,1\}//p' "$0"
  echo "Platforms: ${platforms[*]} (osx-arm64 is a Mac since 2020)."
}

refuse() {
  echo "build.sh: $1" >&2
  exit "${2:-2}"
}

# Publishes one file and moves it to where its user looks for it.
publish() {
  local platform=$1 into=$2 name=kazcsto
  [[ $platform == win-* ]] && name=kazcsto.exe
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  rm -rf "artifacts/publish/KazCsto.Cli/release_$platform" "$into"
  echo "Building for $platform; this takes some minutes."
  dotnet publish src/KazCsto.Cli -r "$platform" -clp:NoSummary >"$log" 2>&1 || explain "$platform" "$log"
  local made=("artifacts/publish/KazCsto.Cli/release_$platform"/*)
  ((${#made[@]} == 1)) || refuse "more than one file was made: ${made[*]}" 1
  mkdir -p "$into"
  cp "${made[0]}" "$into/$name"
  printf '%s/%s (%d MB)\n' "$into" "$name" $(($(stat -c %s "$into/$name" 2>/dev/null || stat -f %z "$into/$name") / 1000000))
}

# What went wrong, in words where they are known.
explain() {
  local missing
  missing=$(grep -oE 'Unable to find package [A-Za-z0-9.-]+[A-Za-z0-9]' "$2" | sort -u | sed 's/.* //' | paste -sd ' ' || true)
  [[ -n $missing ]] && refuse "the package registry has no parts of .NET for $1: $missing" 1
  grep -q 'Platform linker' "$2" && refuse "there is no linker (clang or gcc); ./test.sh --setup installs one on Debian" 1
  cat "$2" >&2
  refuse "no program was made for $1" 1
}

own() { dotnet msbuild src/KazCsto.Cli -getProperty:NETCoreSdkPortableRuntimeIdentifier; }

command -v dotnet >/dev/null || refuse "the .NET 10 SDK is not installed (no 'dotnet' was found)" 1
case ${1:-} in
  "") publish "$(own)" artifacts/native ;;
  --help | -h) usage ;;
  --for)
    [[ $# == 2 ]] || refuse "--for takes one platform, such as win-x64; see ./build.sh --help"
    [[ " ${platforms[*]} " == *" $2 "* ]] || refuse "'$2' is not a platform; expected one of ${platforms[*]}"
    [[ $2 == "$(own)" ]] && into=artifacts/native
    publish "$2" "${into:-artifacts/$2}"
    ;;
  *) refuse "'$1' is not an option; see ./build.sh --help" ;;
esac
