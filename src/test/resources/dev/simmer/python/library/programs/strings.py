def outcome(function):
    try:
        return repr(function())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


texts = ["", "plain", "it's", '"', "'\"", "tab\tnl\ncr\r", "\x00\x1f\x7f", "\x80\xa0\xad", "é", "\u2028",
         "\U0001f600", "\ufeff", "back\\slash", "\u0378", "\ue000", "Hello World", "ǆ ß ŉ", "ΑΣ", "İ", "a\U0001f600b"]
for text in texts:
    print(ascii(text), text.upper().encode(), text.title().encode(), text.capitalize().encode(), text.swapcase().encode(),
          text.casefold().encode(), len(text), text[::-1].encode())
    print([getattr(text, name)() for name in ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isascii",
                                              "isprintable", "isidentifier", "isupper", "islower", "istitle"]])
for text in ["²", "½", "٣", "一", "\x1c", "_a1", "1a", "a-b", "Ab", "AB", "ab", "A B", "Aa Bb", "$", "ǅ"]:
    print(ascii(text), [getattr(text, name)() for name in ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace",
                                                           "isidentifier", "isupper", "islower", "istitle"]])
s = "  one two  three "
for call in [lambda: s.split(), lambda: s.split(" "), lambda: s.split(None, 1), lambda: s.rsplit(None, 1), lambda: s.rsplit(" ", 2),
             lambda: s.split(" ", 2), lambda: s.split(""), lambda: s.split(1), lambda: "a,b,,c".split(","), lambda: "".split(),
             lambda: "".split(","), lambda: "aXXbXXc".rsplit("XX", 1), lambda: s.strip(), lambda: s.lstrip(), lambda: s.rstrip(),
             lambda: "xxaxx".strip("x"), lambda: "abcba".strip("ab"), lambda: "a".strip(1), lambda: s.partition("two"),
             lambda: s.rpartition("o"), lambda: s.partition("zz"), lambda: s.rpartition("zz"), lambda: s.partition(""),
             lambda: "a\nb\r\nc\n\nd".splitlines(), lambda: "a\nb\r\nc".splitlines(True), lambda: "-".join(["a", "b"]),
             lambda: "-".join("abc"), lambda: "-".join([1]), lambda: "-".join(5), lambda: ",".join({"x": 1, "y": 2}),
             lambda: "banana".replace("a", "o"), lambda: "banana".replace("a", "o", 2), lambda: "abc".replace("", "-"),
             lambda: "abc".replace("", "-", 2), lambda: "abc".replace(1, "a"), lambda: "banana".find("an"),
             lambda: "banana".find("an", 2), lambda: "banana".rfind("an"), lambda: "banana".find("z"), lambda: "banana".index("z"),
             lambda: "banana".count("an"), lambda: "banana".count(""), lambda: "banana".count("a", 2, -1), lambda: "abc".find("", 5),
             lambda: "abc".find("", 3), lambda: "abc".find(1), lambda: "abc".startswith("ab"), lambda: "abc".startswith(("x", "a")),
             lambda: "abc".endswith("c", 0, 2), lambda: "abc".startswith(1), lambda: "abc".startswith((1,)),
             lambda: "abc".startswith("b", 1), lambda: "abc".center(8, "*"), lambda: "abc".center(7), lambda: "ab".center(5),
             lambda: "abc".ljust(5) + "|", lambda: "abc".rjust(5, "."), lambda: "abc".center(8, "**"), lambda: "abc".center("a"),
             lambda: "-42".zfill(6), lambda: "+x".zfill(4), lambda: "a\tbc\td".expandtabs(4), lambda: "\t".expandtabs(),
             lambda: "prefix-x".removeprefix("prefix-"), lambda: "x.py".removesuffix(".py"), lambda: "abc".removeprefix("x"),
             lambda: "abc".translate({97: "X", 98: None, 99: 65}), lambda: "abc".translate(str.maketrans("ab", "xy", "c")),
             lambda: str.maketrans({"a": 1}), lambda: "é".encode(), lambda: "é".encode("latin-1"), lambda: "é".encode("ascii"),
             lambda: "é".encode("ascii", "ignore"), lambda: "é".encode("nope"), lambda: b"\xc3\xa9".decode(), lambda: b"\xff".decode(),
             lambda: b"abc".decode("ascii"), lambda: "abc"[5], lambda: "abc"["a"], lambda: "abc"[1:], lambda: "abc"[::0],
             lambda: "abc"[-1], lambda: 1 in "abc", lambda: "b" in "abc", lambda: "abcdef"[4:1:-2], lambda: "x" * 3,
             lambda: "abc".nope, lambda: "abc".split(sep="b"), lambda: "abc".upper(1), lambda: str(5), lambda: str(b"a"),
             lambda: str(b"a", "ascii"), lambda: str(), lambda: repr("a'b"), lambda: ascii("é\U0001f600"), lambda: "a" + 1,
             lambda: "{:>{}}".format("a", 4), lambda: "{0}{1}{0}".format("a", "b"), lambda: "{a[0]}{b.real}".format(a=[1], b=2)]:
    print(outcome(call))
