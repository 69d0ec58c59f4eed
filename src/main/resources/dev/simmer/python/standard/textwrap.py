"""Text wrapped to a width."""
import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_BLANKS = "\t\n\x0b\x0c\r "
_LETTER = r"[^\d\W]"
_DASHES = re.compile(r"(?<=[\w!\"'&.,?])-{2,}(?=\w)")
_HYPHENS = re.compile(rf"(?:(?<={_LETTER}{_LETTER}-)|(?<={_LETTER}-{_LETTER}-))(?={_LETTER}-?{_LETTER})")
_SENTENCE_END = re.compile(r"[a-z][.!?][\"']?\Z")


def _words(text):
    """Runs of blanks, and runs of what is none."""
    pieces = []
    for c in text:
        if pieces and (pieces[-1][0] in _BLANKS) == (c in _BLANKS):
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


def _at_hyphens(word):
    """Where a word may be broken: around dashes, and behind hyphens between letters."""
    cuts = {m.end() for m in _HYPHENS.finditer(word)}
    for dash in _DASHES.finditer(word):
        cuts.update((dash.start(), dash.end()))
    start = 0
    for cut in sorted(cuts):
        yield word[start:cut]
        start = cut
    yield word[start:]


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _pieces(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): " " for c in _BLANKS})
        pieces = []
        for word in _words(text):
            if self.break_on_hyphens and word[0] not in _BLANKS:
                pieces.extend(piece for piece in _at_hyphens(word) if piece)
            else:
                pieces.append(word)
        if self.fix_sentence_endings:
            for i in range(1, len(pieces) - 1):
                if pieces[i] == " " and _SENTENCE_END.search(pieces[i - 1]):
                    pieces[i] = "  "
        return pieces

    def _break(self, pieces, line, used, room):
        """Puts as much as there is room for of a piece that is longer than a line on the line."""
        if not self.break_long_words:
            if not line:
                line.append(pieces.pop())
            return
        piece = pieces[-1]
        end = room - used if room >= 1 else 1
        if self.break_on_hyphens and len(piece) > end:
            hyphen = piece.rfind("-", 0, end)
            if hyphen > 0 and any(c != "-" for c in piece[:hyphen]):
                end = hyphen + 1
        line.append(piece[:end])
        pieces[-1] = piece[end:]

    def _cut_short(self, lines, line, used, room, margin):
        """Ends the last line that there may be with the placeholder."""
        while line:
            if line[-1].strip() and used + len(self.placeholder) <= room:
                line.append(self.placeholder)
                lines.append(margin + "".join(line))
                return
            used -= len(line.pop())
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(margin + self.placeholder.lstrip())

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            margin = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(margin) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        pieces = self._pieces(text)[::-1]
        lines = []
        while pieces:
            margin = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(margin)
            if self.drop_whitespace and not pieces[-1].strip() and lines:
                pieces.pop()
            line, used = [], 0
            while pieces and used + len(pieces[-1]) <= room:
                line.append(pieces.pop())
                used += len(line[-1])
            if pieces and len(pieces[-1]) > room:
                self._break(pieces, line, used, room)
                used = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                used -= len(line.pop())
            if not line:
                continue
            is_rest_blank = self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip()
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not pieces or is_rest_blank) and used <= room):
                lines.append(margin + "".join(line))
            else:
                self._cut_short(lines, line, used, room, margin)
                break
        return lines

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    lines = ["" if not line.strip(" \t") else line for line in text.split("\n")]
    margin = None
    for line in lines:
        if not line:
            continue
        blanks = line[:len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = blanks
        while not blanks.startswith(margin):
            margin = margin[:-1]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return "".join(
        prefix + line if predicate(line) else line for line in text.splitlines(True))
