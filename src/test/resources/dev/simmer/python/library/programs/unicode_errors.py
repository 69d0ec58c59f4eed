print(UnicodeDecodeError("utf8", b"xy", 0, 1, "why"), UnicodeDecodeError("utf8", b"xy", 0, 2, "why"))
print(UnicodeEncodeError("ascii", "é", 0, 1, "no"), UnicodeEncodeError("ascii", "éa", 0, 2, "no"))
for data in b"\xff", b"ab\x80c", b"\xe2\x82", b"\xe2\x28\xa1", "é".encode() + b"\xc3(", b"\xf0\x9f\x8d", "Tee 🍵".encode():
    for encoding in "utf-8", "ascii", "latin-1":
        try:
            print(repr(data.decode(encoding)))
        except UnicodeDecodeError as e:
            print(e, repr(e), e.args, e.encoding, e.object, e.start, e.end, e.reason)
        print(repr(data.decode(encoding, "replace")), repr(data.decode(encoding, "ignore")))
for text in "é", "aéìb", "🍵", "a\ud800", "abc":
    for encoding in "utf-8", "ascii", "latin-1":
        try:
            print(text.encode(encoding))
        except UnicodeEncodeError as e:
            print(e, ascii(e), e.encoding, ascii(e.object), e.start, e.end, e.reason)
