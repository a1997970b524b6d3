"""The graphs: each made once, by the generators of the benchmarks, and kept."""

import subprocess
from dataclasses import dataclass

from places import CACHE, OURS, data_set

GREATEST_LENGTH = "10"


@dataclass(frozen=True)
class GraphSpec:
    title: str
    name: str
    how: tuple
    lengths: bool = False

    def path(self):
        """The file, made if it is not there; None if it needs a data set that is not here."""
        target = CACHE / "graphs" / f"{self.name}.el"
        how = [str(part) for part in self.how]
        if how[0] == "clean":
            source = data_set(how[1])
            if source is None:
                return None
            how[1] = str(source)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            half = target.with_suffix(".part")
            lengths = ["--lengths", GREATEST_LENGTH] if self.lengths else []
            command = [*OURS, "generate", *how, str(half), *lengths]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            half.rename(target)
        return target

    def ties(self):
        with open(self.path(), "rb") as file:
            return sum(1 for _ in file)


def rmat(scale, lengths=False):
    name = f"rmat{scale}" + ("-lengths" if lengths else "")
    return GraphSpec(f"R-MAT {scale}", name, ("rmat", scale), lengths)


def grid(width, height):
    return GraphSpec(f"grid {width} x {height}", f"grid{width}x{height}", ("grid", width, height))


def preferential(nodes, each):
    return GraphSpec(f"{nodes:,} nodes", f"ba{nodes}", ("ba", nodes, each), lengths=True)


# Its first line is a count; its loops and second directions are left out for all programs alike.
COLLABORATION = GraphSpec("CA-GrQc", "ca-grqc", ("clean", "snap/CA-GrQc.txt", "--skip-lines", 1))
