"""Times KazCsto and its peers in turns; run.sh says how."""

import argparse
import sys

import results
from contestant import Failed
from machine import warn_unless_quiet
from rows import chosen


def arguments():
    parser = argparse.ArgumentParser(prog="run.sh", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small graphs and few turns")
    parser.add_argument("--rows", default="", help="only rows whose names begin so, with commas")
    parser.add_argument("--turns", type=int, help="how many turns (11; quick: 3)")
    parser.add_argument(
        "--seconds", type=float, help="a program that has used so many is done (40; quick: 5)"
    )
    settings = parser.parse_args()
    settings.turns = settings.turns or (3 if settings.quick else 11)
    settings.seconds = settings.seconds or (5 if settings.quick else 40)
    return settings


def main():
    settings = arguments()
    warn_unless_quiet()
    measured = {}
    for row in chosen([name for name in settings.rows.split(",") if name]):
        print(f"{row.name} ...", file=sys.stderr, flush=True)
        try:
            measured[row.name] = row.way.measure(settings)
        except Failed as problem:
            print(f"{row.name}: {problem}", file=sys.stderr, flush=True)
    lines = results.keep(measured, settings.quick)
    print("\n".join([*lines, "", *results.notes(measured)]))


if __name__ == "__main__":
    main()
