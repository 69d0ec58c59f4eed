"""What `sys` says of the language and its numbers."""
import sys

print(sys.version_info, type(sys.version_info), type(sys.version_info).__name__)
print(sys.version_info >= (3, 11), sys.version_info[:2], sys.version_info.major, sys.version_info < (4,))
print("%d.%d" % sys.version_info[:2], sys.version.split()[0], hex(sys.hexversion))
print(sys.float_info)
print(sys.float_info.max * 2, sys.float_info.epsilon == 2.0**-52, sys.float_info.dig, sys.float_info[3])
print(sys.int_info, sys.int_info.bits_per_digit)
print(sys.implementation.name, sys.implementation.version == sys.version_info)
print(sys.maxsize == 2**63 - 1, sys.byteorder, sys.getrecursionlimit(), sys.platform, sys.exc_info())
major, minor, *rest = sys.version_info
print(major, minor, rest, isinstance(sys.version_info, tuple), len(sys.float_info))
sys.stdout.flush()
