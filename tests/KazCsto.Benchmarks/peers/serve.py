"""Loads a graph into a peer, then answers requests as `kernel --serve` of the benchmarks does.

    serve.py LIBRARY KERNEL FILE [--lengths]

Requests: warm THREADS, run THREADS SEED, numbers FILE, modularity FILE.
"""

import gc
import importlib
import json
import random
import sys
import time
from array import array

from memory import peak_megabytes

TURN_SECONDS = 0.1


class Session:
    def __init__(self, library, kernel, path, lengths):
        self.library = importlib.import_module(f"with_{library}")
        self.work, self.numbers = self.library.KERNELS[kernel]
        self.graph = self.library.load(path, lengths)
        self.result = None

    def warm(self, _threads):
        """Compiled code is as fast at first as at last."""
        return {"runs": 0}

    def run(self, threads, seed):
        self.library.use_threads(int(threads))
        times = []
        started = time.perf_counter()
        while not times or time.perf_counter() - started < TURN_SECONDS:
            times.append(self.run_once(int(seed)))
        return {"ms": times, "peak_mb": peak_megabytes()}

    def run_once(self, seed):
        random.seed(seed)
        self.result = None
        gc.collect()
        before = time.perf_counter()
        self.result = self.work(self.graph)
        return (time.perf_counter() - before) * 1000

    def numbers_to(self, path):
        with open(path, "wb") as file:
            array("d", self.numbers(self.graph, self.result)).tofile(file)
        return {}

    def modularity(self, path):
        groups = array("d")
        with open(path, "rb") as file:
            groups.frombytes(file.read())
        return {"modularity": self.library.modularity(self.graph, groups)}


def answer(content):
    print(json.dumps(content), flush=True)


def main():
    library, kernel, path = sys.argv[1:4]
    before = time.perf_counter()
    session = Session(library, kernel, path, "--lengths" in sys.argv[4:])
    answer({"kernel": kernel, "load_ms": (time.perf_counter() - before) * 1000})
    requests = {
        "warm": session.warm,
        "run": session.run,
        "numbers": session.numbers_to,
        "modularity": session.modularity,
    }
    for line in sys.stdin:
        name, *arguments = line.split()
        try:
            answer(requests[name](*arguments))
        except Exception as problem:
            answer({"error": f"{type(problem).__name__}: {problem}"})


if __name__ == "__main__":
    main()
