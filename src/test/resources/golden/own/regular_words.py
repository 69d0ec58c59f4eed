"""re: search, match, findall, sub with functions, groups, flags, split."""
import re

log = """2026-01-01 08:00:03 INFO  kettle boils
2026-01-01 08:00:07 WARN  toast is dark
2026-01-01 08:01:00 ERROR oven: cold"""
line = re.compile(r"(?P<day>\d{4}-\d\d-\d\d) (?P<time>[\d:]+)\s+(?P<level>[A-Z]+)\s+(?P<text>.*)")
for match in line.finditer(log):
    print(match["time"], match.group("level"), match.groupdict()["text"], match.span("text"))
print(line.match("nothing"), re.fullmatch(r"\w+", "word"), re.search(r"o(v|x)en", log))
print(re.findall(r"\d\d:\d\d", log), re.findall(r"(\w)(\w)", "abcd"), re.split(r"[,;]\s*", "a, b;c,d"), re.split("(-)", "a-b"))
print(re.sub(r"(\w+) is (\w+)", r"\2 \1", log.splitlines()[1]), re.sub("[aeiou]", lambda m: m[0].upper(), "banana", count=2))
print(re.subn("a", "o", "banana"), re.escape("1+1=2?"), re.I | re.M, re.compile("a.b", re.S))
print(re.findall("^[0-9]+", "1 a\n2 b", re.MULTILINE), re.sub(r"(?i)HELLO", "bye", "Hello hello"))
pattern = re.compile(r"""
    (\d+)   # number
    \s*
    (kg|g)  # unit
""", re.VERBOSE)
print(pattern.findall("3 kg and 20g"), pattern.groups, pattern.pattern.strip()[:5])
print(re.match(r"(a)(b)?", "a").groups(), re.match(r"(a)(b)?", "a").groups("-"), re.match("(?P<x>a)", "a").lastgroup)
try:
    re.compile("(unclosed")
except re.error as error:
    print("error:", error)
print(bool(re.match(r"^[\w.+-]+@[\w-]+\.[\w.]+$", "cook@kitchen.example")), re.sub(r"\s+", " ", " a  b \n c ").strip())
