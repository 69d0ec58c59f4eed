"""Constants, templates and a formatter for strings."""
import re

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits",
    "octdigits", "printable", "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


class Template:
    """Text with `$name` where values go."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        mark = re.escape(cls.delimiter)
        plain = cls.idpattern
        braced = cls.braceidpattern or cls.idpattern
        form = cls.__dict__.get("pattern") or (
            f"{mark}(?:(?P<escaped>{mark})|(?P<named>{plain})|{{(?P<braced>{braced})}}"
            f"|(?P<invalid>))")
        cls.pattern = re.compile(form, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _refuse(self, found):
        before = self.template[:found.start("invalid")].splitlines(keepends=True)
        if before:
            column = found.start("invalid") - len("".join(before[:-1]))
        else:
            column = 1
        line = max(1, len(before))
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def _filled(self, values, is_safe):
        def value(found):
            name = found.group("named") or found.group("braced")
            if name is not None:
                if is_safe and name not in values:
                    return found.group()
                return str(values[name])
            if found.group("escaped") is not None:
                return self.delimiter
            return found.group() if is_safe else self._refuse(found)
        return self.pattern.sub(value, self.template)

    def substitute(self, mapping={}, /, **kws):
        return self._filled(_chained(mapping, kws), False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled(_chained(mapping, kws), True)

    def get_identifiers(self):
        names = []
        for found in self.pattern.finditer(self.template):
            name = found.group("named") or found.group("braced")
            if name is not None and name not in names:
                names.append(name)
        return names

    def is_valid(self):
        return all(f.group("invalid") is None for f in self.pattern.finditer(self.template))


def _chained(mapping, kws):
    return _Chain(mapping, kws) if kws and mapping else kws or mapping


class _Chain:
    def __init__(self, mapping, kws):
        self.mapping = mapping
        self.kws = kws

    def __contains__(self, name):
        return name in self.kws or name in self.mapping

    def __getitem__(self, name):
        return self.kws[name] if name in self.kws else self.mapping[name]


Template.__init_subclass__()


def _end_of_field(text, at):
    """Where the field that begins at a place ends: at a brace of its own."""
    depth, in_index, in_spec = 1, False, False
    while at < len(text):
        c = text[at]
        if c == "[" and not in_spec:
            in_index = True
        elif c == "]":
            in_index = False
        elif not in_index:
            in_spec = in_spec or c in ":!"
            depth += (c == "{") - (c == "}")
            if depth == 0:
                return at
        at += 1
    raise ValueError("expected '}' before end of string")


def _parts(text):
    """Literal text, then the field that follows: its name, spec and conversion."""
    literal, at = "", 0
    while at < len(text):
        c = text[at]
        at += 1
        if c not in "{}":
            literal += c
        elif text[at:at + 1] == c:
            yield literal + c, None, None, None
            literal = ""
            at += 1
        elif c == "}" or at == len(text):
            raise ValueError(f"Single {c!r} encountered in format string")
        else:
            end = _end_of_field(text, at)
            yield literal, *_field(text[at:end])
            literal, at = "", end + 1
    if literal:
        yield literal, None, None, None


def _field(field):
    stop = 0
    in_index = False
    while stop < len(field) and (in_index or field[stop] not in ":!"):
        in_index = field[stop] == "[" or in_index and field[stop] != "]"
        stop += 1
    name, rest = field[:stop], field[stop:]
    conversion = None
    if rest.startswith("!"):
        if len(rest) < 2:
            raise ValueError("end of string while looking for conversion specifier")
        conversion, rest = rest[1], rest[2:]
        if rest and not rest.startswith(":"):
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion


def _split_field(field):
    """The first name or number of a field, and the attributes and indices behind it."""
    stop = 0
    while stop < len(field) and field[stop] not in ".[":
        stop += 1
    rest, at = [], stop
    while at < len(field):
        is_attribute = field[at] == "."
        at += 1
        start = at
        while at < len(field) and field[at] not in (".[" if is_attribute else "]"):
            at += 1
        name = field[start:at]
        if not name:
            raise ValueError("Empty attribute in format string")
        rest.append((is_attribute, name if is_attribute or not name.isdigit() else int(name)))
        if not is_attribute:
            if at == len(field):
                raise ValueError("Missing ']' in format string")
            at += 1
            if at < len(field) and field[at] not in ".[":
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    first = field[:stop]
    return (int(first) if first.isdigit() else first), rest


class Formatter:
    """What `str.format` does, step by step, so that a derived class can do a step otherwise."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, number=0):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for text, field, spec, conversion in self.parse(format_string):
            if text:
                result.append(text)
            if field is None:
                continue
            if field == "":
                if number is False:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field "
                        "numbering")
                field = str(number)
                number += 1
            elif field.isdigit():
                if number:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field "
                        "numbering")
                number = False
            value, key = self.get_field(field, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
            result.append(self.format_field(value, spec))
        return "".join(result), number

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion}")

    def parse(self, format_string):
        return _parts(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first
