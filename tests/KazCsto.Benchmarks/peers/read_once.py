"""Reads an edge list into a peer as its manual says: read_once.py LIBRARY FILE."""

import importlib
import json
import sys
import time

from memory import peak_megabytes


def main():
    library = importlib.import_module(f"with_{sys.argv[1]}")
    before = time.perf_counter()
    graph = library.read(sys.argv[2])
    reading = (time.perf_counter() - before) * 1000
    print(json.dumps({"least_ms": reading, "peak_mb": peak_megabytes()}))
    return graph


if __name__ == "__main__":
    main()
