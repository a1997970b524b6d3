"""The few shapes of SVG that the picture needs."""

from html import escape

INK, PALE, GRID = "#222222", "#666666", "#e3e3e3"
FONT = "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"


def text(x, y, content, size, anchor="middle", colour=INK, more=""):
    place = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}"'
    return f'<text {place} fill="{colour}"{more}>{escape(content)}</text>'


def heading(x, y, content, size, anchor="middle"):
    return text(x, y, content, size, anchor, more=' font-weight="bold"')


def tick(x, y, content, anchor="middle"):
    return text(x, y, content, 12, anchor, PALE)


def upright(x, y, content):
    """Text that is read from below."""
    return text(x, y, content, 13, more=f' transform="rotate(-90 {x:.1f} {y:.1f})"')


def line(x1, y1, x2, y2, colour=GRID, width=1):
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width}"/>'


def curve(places, name, colour, width):
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{width + 0.6}"/>' for x, y in places)
    stroke = f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
    return f'<g fill="{colour}"><title>{escape(name)}</title>{stroke}{dots}</g>'


def save(path, width, height, parts):
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-family="{FONT}">'
    )
    ground = f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join([head, ground, *parts, "</svg>"]) + "\n")
