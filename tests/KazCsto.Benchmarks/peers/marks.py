"""What each row must reach.

A mark tells its text, and checks figures: whether they are enough (None if something was not
measured), and what they are.
"""

from dataclasses import dataclass

import figures as f


@dataclass(frozen=True)
class FasterThan:
    peer: str
    factor: float

    def text(self):
        return f"{self.factor:g} x {f.PEERS[self.peer]}"

    def check(self, figures):
        ratio = f.ratio(figures, f.PEERS[self.peer])
        return (None, "") if ratio is None else (ratio >= self.factor, f"{f.text(ratio)} x")


@dataclass(frozen=True)
class Within:
    milliseconds: float

    def text(self):
        return f"{self.milliseconds:g} ms"

    def check(self, figures):
        time = f.our_time(figures)
        return (None, "") if time is None else (time <= self.milliseconds, f"{f.text(time)} ms")


@dataclass(frozen=True)
class StepWithin:
    milliseconds: float

    def text(self):
        return f"{self.milliseconds:g} ms an iteration"

    def check(self, figures):
        time, steps = f.our_time(figures), figures.get("steps")
        if time is None or not steps:
            return None, ""
        return time / steps <= self.milliseconds, f"{f.text(time / steps)} ms"


@dataclass(frozen=True)
class MemoryWithin:
    megabytes: float

    def text(self):
        return f"{self.megabytes:g} MB"

    def check(self, figures):
        peak = figures["peak_mb"].get(f.OURS[1])
        return (None, "") if peak is None else (peak <= self.megabytes, f"{f.text(peak)} MB")


@dataclass(frozen=True)
class NoLowerModularity:
    peer: str
    # Both draw; a difference below this is the luck of the draw.
    luck: float = 0.0005

    def text(self):
        return f"no lower modularity"

    def check(self, figures):
        ours = figures["modularity"].get(f.OURS[1])
        theirs = figures["modularity"].get(f.PEERS[self.peer])
        if ours is None or theirs is None:
            return None, ""
        return ours >= theirs - self.luck, f"{ours:.4f} to {theirs:.4f}"
