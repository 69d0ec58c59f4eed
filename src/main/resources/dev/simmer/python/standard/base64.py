"""Bytes as text of 16, 32 or 64 signs."""
import binascii

__all__ = [
    "b64encode", "b64decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode",
    "urlsafe_b64decode", "b32encode", "b32decode", "b16encode", "b16decode", "encodebytes",
    "decodebytes",
]

_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def _to_bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, bytes) or hasattr(s, "decode"):
        return bytes(s)
    raise TypeError(
        f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}")


def _swapped(s, old, new):
    signs = dict(zip(old, new))
    return bytes(signs.get(c, c) for c in s)


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    return encoded if altchars is None else _swapped(encoded, b"+/", altchars)


def b64decode(s, altchars=None, validate=False):
    s = _to_bytes(s)
    if altchars is not None:
        s = _swapped(s, _to_bytes(altchars), b"+/")
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(_to_bytes(s), b"-_")


def b32encode(s):
    whole = int.from_bytes(s, "big") << -len(s) * 8 % 5
    count = -(-len(s) * 8 // 5)
    signs = bytes(_B32[whole >> shift * 5 & 31] for shift in range(count - 1, -1, -1))
    return signs + b"=" * (-count % 8)


def _signs(s, casefold):
    text = _to_bytes(s).decode("latin1")
    return text.upper() if casefold else text


def b32decode(s, casefold=False, map01=None):
    text = _signs(s, casefold)
    body = text.rstrip("=")
    if len(text) % 8 or len(text) - len(body) not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    values = {c: i for i, c in enumerate(_B32)}
    whole = 0
    for c in body:
        if ord(c) not in values:
            raise binascii.Error("Non-base32 digit found")
        whole = whole << 5 | values[ord(c)]
    return (whole >> len(body) * 5 % 8).to_bytes(len(body) * 5 // 8, "big")


def b16encode(s):
    return s.hex().upper().encode()


def b16decode(s, casefold=False):
    text = _signs(s, casefold)
    if any(c not in "0123456789ABCDEF" for c in text):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(text)


def encodebytes(s):
    return b"".join(binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57))


def decodebytes(s):
    return binascii.a2b_base64(s)
