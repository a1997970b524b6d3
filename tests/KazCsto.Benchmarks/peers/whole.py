"""Whole processes, timed from outside: what a user waits for."""

import json
import os
import subprocess
import time

from contestant import Failed


class WholeProcess:
    """A command that is run from its start to its end in each turn."""

    def __init__(self, label, command, folder=None):
        self.label = label
        self.command = command
        self.folder = folder

    def warm(self):
        """A whole process begins cold."""

    def close(self):
        """Nothing is left of it."""

    def run(self, _turn):
        pipe = subprocess.PIPE
        before = time.perf_counter()
        process = subprocess.Popen(self.command, stdout=pipe, stderr=pipe, cwd=self.folder)
        output, errors = process.communicate()
        elapsed = (time.perf_counter() - before) * 1000
        if process.returncode != 0:
            raise Failed(errors.decode().strip() or f"exit code {process.returncode}")
        return {"ms": [elapsed]} | self.told(output)

    def told(self, output):
        """What a program of the benchmarks says of itself: its memory, and the time of the work."""
        if not output.startswith(b"{"):
            return {}
        report = json.loads(output)
        return {"peak_mb": report["peak_mb"], "inside_ms": report["least_ms"]}
