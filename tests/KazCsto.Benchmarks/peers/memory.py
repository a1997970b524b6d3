"""The most memory that this process has held at once."""


def peak_megabytes():
    """In MB of a million bytes; by the count of the system, which begins anew with each program."""
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError("/proc/self/status tells no VmHWM")
