# Sourced by run.sh and scales.sh: finds or installs the peers, and builds what is timed.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
# Debian's own Python is the one that sees Debian's packages.
python=/usr/bin/python3
packages=(python3-igraph python3-networkx python3-graph-tool python3-numpy)
export PYTHONDONTWRITEBYTECODE=1
modules="igraph, networkx, graph_tool, numpy"

have_peers() { [[ -x $python ]] && "$python" -c "import $modules" 2>/dev/null; }

install_peers() {
  have_peers && return
  if ! command -v apt-get >/dev/null || ((EUID != 0)); then
    echo "the peers are missing; install them with: sudo apt-get install python3 ${packages[*]}" >&2
    exit 2
  fi
  apt-get -o DPkg::Lock::Timeout=120 update
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends \
    python3 "${packages[@]}"
}

build() {
  dotnet build "$root/tests/KazCsto.Benchmarks" -c Release -v quiet --nologo
}

# A folder of its own, so that the builds of the repository stay as they are.
publish() {
  local machine=x64
  [[ $(uname -m) == aarch64 ]] && machine=arm64
  dotnet publish "$root/src/KazCsto.Cli" -c Release -r "linux-$machine" --self-contained false \
    -p:PublishReadyToRun=true --artifacts-path "$root/artifacts/benchmarks/publish" -v quiet --nologo
}

if [[ -z ${KAZCSTO_DATASETS:-} && -d $root/../shared/data ]]; then
  KAZCSTO_DATASETS=$(cd "$root/../shared/data" && pwd)
  export KAZCSTO_DATASETS
fi
