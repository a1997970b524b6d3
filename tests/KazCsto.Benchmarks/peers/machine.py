"""The machine and the programs, as far as they matter for the figures."""

import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version


def facts():
    return {
        "processor": _field("/proc/cpuinfo", "model name"),
        "cores": os.cpu_count(),
        "vectors": _vectors(),
        "memory": f"{int(_field('/proc/meminfo', 'MemTotal').split()[0]) / 1024**2:.0f} GiB",
        "system": _system(),
        ".NET": _runtime(),
        "igraph": _version("igraph"),
        "networkx": _version("networkx"),
        "graph-tool": _graph_tool(),
    }


def warn_unless_quiet():
    load = os.getloadavg()[0]
    if load > 0.5:
        print(
            f"the machine is busy (load {load:.1f}); the figures will not be fair", file=sys.stderr
        )


def _field(path, name):
    with open(path) as file:
        for line in file:
            key, _, value = line.partition(":")
            if key.strip() == name:
                return value.strip()
    return "unknown"


def _vectors():
    flags = _field("/proc/cpuinfo", "flags").split()
    return next(
        (text for flag, text in (("avx512f", "AVX-512"), ("avx2", "AVX2")) if flag in flags), "none"
    )


def _system():
    with open("/etc/os-release") as file:
        for line in file:
            if line.startswith("PRETTY_NAME="):
                return line.split("=", 1)[1].strip().strip('"')
    return "unknown"


def _runtime():
    command = ["dotnet", "--list-runtimes"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [line.split()[1] for line in lines if line.startswith("Microsoft.NETCore.App ")][-1]


def _version(package):
    try:
        return version(package)
    except PackageNotFoundError:
        module = __import__(package)
        return module.__version__


def _graph_tool():
    import graph_tool

    return graph_tool.__version__.split()[0]
