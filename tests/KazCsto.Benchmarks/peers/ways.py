"""The ways to measure a row."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import figures as f
from agreement import largest_relative_difference
from contestant import Contestant, Failed, start, take_turns
from graphs import GraphSpec
from places import OURS, ROOT, peer_script, published
from whole import WholeProcess


@dataclass(frozen=True)
class Kernel:
    """A kernel on a graph that every program has loaded."""

    kernel: str
    full: GraphSpec
    quick: GraphSpec
    peers: tuple
    tolerance: float = 1e-9
    counts_steps: bool = False

    def measure(self, settings):
        graph = self.quick if settings.quick else self.full
        figures = f.new() | {"graph": graph.title}
        if graph.path() is None:
            figures["absent"]["graph"] = "its data set is not here; set KAZCSTO_DATASETS"
            return figures
        contestants = self._contestants(graph, figures)
        try:
            self._compete(contestants, settings, figures)
        finally:
            for program in {id(c.program): c.program for c in contestants}.values():
                program.close()
        return figures

    def _contestants(self, graph, figures):
        found = []
        labels = {"kazcsto": f.OURS} | {peer: (f.PEERS[peer],) for peer in self.peers}
        for name, names in labels.items():
            try:
                program = start(name, self.kernel, graph)
            except Failed as problem:
                figures["absent"][names[-1]] = str(problem)
                continue
            for label in names:
                found.append(Contestant(label, program, 1 if label.endswith("@1") else 2))
        return found

    def _compete(self, contestants, settings, figures):
        for contestant in contestants:
            contestant.warm()
        answers = take_turns(contestants, settings.turns, settings.seconds)
        f.add(figures, answers)
        self._compare(contestants, figures)
        digests = {a["digest"] for label in f.OURS for a in answers.get(label, [])}
        if digests:
            figures["same_bits"] = len(digests) == 1
        if self.counts_steps and contestants[0].label in f.OURS:
            figures["steps"] = contestants[0].program.ask("steps", 2)["steps"]

    def _compare(self, contestants, figures):
        with tempfile.TemporaryDirectory() as folder:
            files = {c.label: Path(folder) / str(i) for i, c in enumerate(contestants)}
            for contestant in contestants:
                contestant.program.ask("numbers", files[contestant.label])
            if f.OURS[1] not in files:
                return
            for label in files.keys() - set(f.OURS):
                difference = largest_relative_difference(files[f.OURS[1]], files[label])
                figures["agreement"][label] = difference
        figures["apart"] = sorted(p for p, d in figures["agreement"].items() if d > self.tolerance)


class Groups(Kernel):
    """A search for groups: igraph tells the modularity of what each program found."""

    def _compete(self, contestants, settings, figures):
        judge = next(c.program for c in contestants if c.label == "igraph")
        found = {c.label: [] for c in contestants}
        with tempfile.NamedTemporaryFile() as file:

            def after(contestant, _turn, _answer):
                contestant.program.ask("numbers", file.name)
                told = judge.ask("modularity", file.name)
                found[contestant.label].append(told["modularity"])

            for contestant in contestants:
                contestant.warm()
            f.add(figures, take_turns(contestants, settings.turns, settings.seconds, after))
        for label, values in found.items():
            figures["modularity"][label] = sum(values) / len(values)
        ours = [found[label] for label in f.OURS if label in found]
        if ours:
            figures["same_bits"] = all(a == b for a, b in zip(*ours))


@dataclass(frozen=True)
class Reading:
    """An edge list read by a process that begins and ends with it."""

    full: GraphSpec
    quick: GraphSpec
    peers: tuple

    def measure(self, settings):
        graph = self.quick if settings.quick else self.full
        path = str(graph.path())
        ours = [*OURS, "kernel", "read", "--cold", "--graph", path]
        processes = [WholeProcess(f.OURS[1], ours)]
        for peer in self.peers:
            command = peer_script("read_once.py", peer, path)
            processes.append(WholeProcess(f.PEERS[peer], command))
        figures = f.new() | {"graph": graph.title}
        answers = take_turns(processes, settings.turns, settings.seconds)
        f.add(figures, answers)
        inside = {label: min(a["inside_ms"] for a in turns) for label, turns in answers.items()}
        parts = [f"{label} {milliseconds:.0f} ms" for label, milliseconds in inside.items()]
        figures["note"] = f"the reading alone: {', '.join(parts)}"
        return figures


@dataclass(frozen=True)
class Command:
    """A command of the program as it is published, on the data of the repository."""

    words: tuple

    def measure(self, settings):
        process = WholeProcess(f.OURS[1], [published(), *self.words], folder=ROOT)
        figures = f.new()
        f.add(figures, take_turns([process], settings.turns, settings.seconds))
        return figures


@dataclass(frozen=True)
class Every:
    """Every exact measure on fifty nodes; the slowest counts."""

    def measure(self, settings):
        run = subprocess.run([*OURS, "every"], check=True, capture_output=True, text=True)
        times = {
            row["kernel"]: row["median_ms"] for row in map(json.loads, run.stdout.splitlines())
        }
        slowest = max(times, key=times.get)
        figures = f.new()
        figures["times"][f.OURS[1]] = [[times[slowest]]]
        figures["each"] = times
        figures["note"] = f"{len(times)} measures; the slowest is {slowest}"
        return figures
