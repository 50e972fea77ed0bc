"""A picture, drawn with few shapes on a light card, so that it is legible on any background."""

from xml.sax.saxutils import escape

INK, SOFT, CARD, EDGE = "#1f2933", "#5b6875", "#fcfdfe", "#c9d3dc"
BLUE, GREEN, AMBER, RED, GREY = "#2f6fb3", "#2e8b57", "#b7791f", "#c0392b", "#7b8794"
PALE = {BLUE: "#e8f1fa", GREEN: "#e6f4ec", AMBER: "#fbf1dd", RED: "#fbe9e7", GREY: "#eef1f4"}
FONT = "'Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif"


class Svg:
    def __init__(self, width, height, title):
        self.size = (width, height)
        self.title = title
        self.parts = [f'<rect x="1" y="1" width="{width - 2}" height="{height - 2}" rx="10" '
                      f'fill="{CARD}" stroke="{EDGE}"/>']

    def rect(self, x, y, w, h, colour=GREY, fill=None, dash=False, rx=6):
        dashes = ' stroke-dasharray="5 4"' if dash else ""
        self.parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{rx}" '
                          f'fill="{fill or PALE[colour]}" stroke="{colour}"{dashes}/>')

    def text(self, x, y, text, size=13, colour=INK, anchor="middle", bold=False, halo=False):
        weight = ' font-weight="600"' if bold else ""
        if halo:  # keeps it legible where lines cross it
            weight += f' stroke="{CARD}" stroke-width="4" paint-order="stroke"'
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}" '
                          f'text-anchor="{anchor}"{weight}>{escape(text)}</text>')

    def box(self, x, y, w, h, lines, colour=GREY, size=13, dash=False):
        """A box with a bold first line, the rest below it."""
        self.rect(x, y, w, h, colour, dash=dash)
        lines = [lines] if isinstance(lines, str) else lines
        top = y + h / 2 - (len(lines) - 1) * size * 0.65 + size * 0.35
        for i, line in enumerate(lines):
            first = i == 0
            self.text(x + w / 2, top + i * size * 1.3, line, size if first else size - 2,
                      INK if first else SOFT, bold=first)

    def line(self, x1, y1, x2, y2, colour=SOFT, arrow=False, dash=False, width=1.4):
        head = ' marker-end="url(#head)"' if arrow else ""
        dashes = ' stroke-dasharray="5 4"' if dash else ""
        self.parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
                          f'stroke="{colour}" stroke-width="{width}"{head}{dashes}/>')

    def path(self, d, colour=SOFT, arrow=True, dash=False):
        head = ' marker-end="url(#head)"' if arrow else ""
        dashes = ' stroke-dasharray="5 4"' if dash else ""
        self.parts.append(f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="1.4"{head}{dashes}/>')

    def __str__(self):
        width, height = self.size
        head = ('<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" '
                f'markerHeight="8" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" fill="{SOFT}"/>'
                "</marker></defs>")
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
                f'width="{width}" height="{height}" font-family="{FONT}" role="img">\n'
                f"<title>{escape(self.title)}</title>\n{head}\n" + "\n".join(self.parts) + "\n</svg>\n")
