"""The paths that are sought, the same as in Timing/Kernels.cs."""

PAIRS = 10
PATHS_PER_PAIR = 10


def pairs(nodes):
    return [(i * 97 % nodes, (i * 97 + nodes // 2) % nodes) for i in range(PAIRS)]
