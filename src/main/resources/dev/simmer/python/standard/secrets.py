"""Tokens. No secrets: each run of a program draws the same ones."""
from base64 import urlsafe_b64encode
from random import Random as _Random

__all__ = [
    "choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex",
    "token_urlsafe", "compare_digest",
]

DEFAULT_ENTROPY = 32
SystemRandom = _Random
_drawn = _Random("secrets")
choice = _drawn.choice
randbits = _drawn.getrandbits


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _drawn.randrange(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return _drawn.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    return urlsafe_b64encode(token_bytes(nbytes)).decode("ascii").rstrip("=")


def compare_digest(a, b):
    return a == b
