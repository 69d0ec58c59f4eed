"""Where JSONEncoder is at home."""
from json import JSONEncoder
