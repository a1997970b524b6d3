"""Programs that have loaded a graph and run when it is their turn."""

import json
import subprocess
import time

from places import OURS, peer_script

PAUSE_SECONDS = 0.05


class Failed(Exception):
    """A program could not do what it was asked."""


class Program:
    """A process that answers requests, a line each, with a line of JSON each."""

    def __init__(self, command):
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
        self.greeting = self._answer()

    def ask(self, *words):
        try:
            print(*words, file=self.process.stdin, flush=True)
        except BrokenPipeError:
            pass
        return self._answer()

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()

    def _answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise Failed(self._last_words() or "the program ended")
        answer = json.loads(line)
        if "error" in answer:
            raise Failed(answer["error"])
        return answer

    def _last_words(self):
        lines = self.process.stderr.read().strip().splitlines()
        return lines[-1] if lines else ""


class Contestant:
    """A program on a number of threads."""

    def __init__(self, label, program, threads):
        self.label = label
        self.program = program
        self.threads = threads

    def warm(self):
        self.program.ask("warm", self.threads)

    def close(self):
        self.program.close()

    def run(self, turn):
        """Runs as often as fits in a turn; the number of the turn is the seed."""
        return self.program.ask("run", self.threads, turn)


def start(name, kernel, graph):
    """Starts KazCsto ("kazcsto") or a peer on a kernel and a graph."""
    lengths = ["--lengths"] if graph.lengths else []
    path = str(graph.path())
    if name == "kazcsto":
        return Program([*OURS, "kernel", kernel, "--graph", path, "--serve", *lengths])
    return Program(peer_script("serve.py", name, kernel, path, *lengths))


def take_turns(contestants, turns, seconds, after=lambda contestant, turn, answer: None):
    """Runs one after the other, again and again; one that has used up its seconds is left out.

    Returns the answers of each contestant by its label.
    """
    answers = {contestant.label: [] for contestant in contestants}
    used = dict.fromkeys(answers, 0.0)
    for turn in range(1, turns + 1):
        for contestant in contestants:
            if used[contestant.label] >= seconds:
                continue
            time.sleep(PAUSE_SECONDS)
            answer = contestant.run(turn)
            used[contestant.label] += sum(answer["ms"]) / 1000
            answers[contestant.label].append(answer)
            after(contestant, turn, answer)
    return answers
