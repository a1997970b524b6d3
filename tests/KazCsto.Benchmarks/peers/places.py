"""Where things are."""

import os
import sys
from pathlib import Path

PEERS = Path(__file__).resolve().parent
BENCHMARKS = PEERS.parent
ROOT = BENCHMARKS.parent.parent
CACHE = ROOT / "artifacts" / "benchmarks"
QUICK = CACHE / "quick"

OURS = ["dotnet", str(ROOT / "artifacts/bin/KazCsto.Benchmarks/release/KazCsto.Benchmarks.dll")]


def published():
    """The program as a user has it, compiled ahead of time; run.sh has just published it."""
    folders = (CACHE / "publish/publish/KazCsto.Cli").glob("release_*")
    return str(next(folders) / "KazCsto.Cli")


def peer_script(name, *arguments):
    return [sys.executable, str(PEERS / name), *arguments]


def data_set(name):
    """A file of the data sets that are not part of the repository; None if they are not here."""
    folder = os.environ.get("KAZCSTO_DATASETS")
    path = Path(folder) / name if folder else None
    return path if path and path.exists() else None
