"""Keeps the figures of every row, and writes them into RESULTS.md."""

import json
from datetime import date

import figures as f
import table
from machine import facts
from places import BENCHMARKS, QUICK
from rows import ROWS


def keep(measured, quick):
    """Puts new figures beside the old ones of this machine; returns the lines of the table."""
    folder = QUICK if quick else BENCHMARKS
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "results.json"
    machine = facts()
    kept = _read(path)
    rows = kept["rows"] if kept.get("machine") == machine else {}
    today = date.today().isoformat()
    rows |= {name: figures | {"date": today} for name, figures in measured.items()}
    rows = {row.name: rows[row.name] for row in ROWS if row.name in rows}
    path.write_text(_text(machine, rows))
    lines = table.of(ROWS, rows)
    if not quick:
        _fill(BENCHMARKS / "RESULTS.md", "machine", _machine(machine, rows))
        _fill(BENCHMARKS / "RESULTS.md", "table", [*lines, "", *notes(rows)])
    return lines


def notes(rows):
    """What the cells leave out."""
    lines = []
    for row in ROWS:
        figures = rows.get(row.name, f.new())
        reasons = [f"{label}: {why}" for label, why in figures["absent"].items()]
        if "steps" in figures:
            reasons.append(f"{figures['steps']} iterations")
        if "note" in figures:
            reasons.append(figures["note"])
        if reasons:
            lines.append(f"- {table.title(row, figures)}: {'; '.join(reasons)}")
    return lines


def _text(machine, rows):
    """JSON with a line for each row, so that two runs can be compared by eye."""
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items())
    return f'{{"machine": {json.dumps(machine)},\n"rows": {{\n{lines}\n}}}}\n'


def _read(path):
    return json.loads(path.read_text()) if path.exists() else {}


def _machine(machine, rows):
    dates = sorted({figures["date"] for figures in rows.values()})
    measured = dates[0] if len(dates) == 1 else f"{dates[0]} to {dates[-1]}"
    return [f"- {name}: {value}" for name, value in machine.items()] + [f"- measured: {measured}"]


def _fill(path, section, lines):
    """Replaces what stands between the two marks of a section."""
    begin, end = f"<!-- {section} -->", f"<!-- end of {section} -->"
    before, _, rest = path.read_text().partition(begin)
    _, _, after = rest.partition(end)
    path.write_text("\n".join([before + begin, *lines, end]) + after)
