"""How far the results of two programs differ."""

import numpy

# A score this much smaller than the largest is rounding, and is compared as if it were this large.
NEGLIGIBLE = 1e-9


def largest_relative_difference(path, other_path):
    a, b = numpy.fromfile(path), numpy.fromfile(other_path)
    if len(a) != len(b):
        return float("inf")
    floor = NEGLIGIBLE * max(abs(a).max(), abs(b).max())
    scale = numpy.maximum(numpy.maximum(abs(a), abs(b)), floor)
    different = a != b
    return float((abs(a - b)[different] / scale[different]).max(initial=0))
