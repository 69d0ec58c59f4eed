import textwrap, string, uuid, base64, hashlib, binascii, zlib, secrets, random
def t(f):
    try: print(repr(f()))
    except Exception as x: print(type(x).__name__, x)
txt = "The quick brown fox-jumps over the lazy dog -- said the long-winded, well-known author. A supercalifragilisticexpialidocious word! And\nsome\tmore e-mail 3-4 x-ray self-describing-thing."
for w in (1, 5, 10, 20, 40, 70): t(lambda: textwrap.wrap(txt, w))
for kw in [dict(initial_indent="* ", subsequent_indent="  "), dict(break_long_words=False), dict(break_on_hyphens=False), dict(drop_whitespace=False), dict(max_lines=2), dict(max_lines=1, placeholder="..."), dict(expand_tabs=False, replace_whitespace=False), dict(fix_sentence_endings=True), dict(tabsize=4), dict(width=0), dict(max_lines=1, placeholder="x"*50), dict(max_lines=30)]:
    t(lambda: textwrap.wrap(txt, **{"width": 24, **kw}))
random.seed(4)
for i in range(12):
    s = ''.join(random.choice(['a','bb','ccc-dd','e-','--',' ','  ','\n','.','x-y-z','longlonglong-word','1-2','!', 'A.', '-', "it's", '\t', 'é-é']) + random.choice([' ', ' ', '']) for _ in range(random.randrange(14)))
    kw = random.choice([{}, dict(break_long_words=False), dict(max_lines=random.randrange(1,4)), dict(drop_whitespace=False), dict(fix_sentence_endings=True), dict(initial_indent='> ', subsequent_indent='   '), dict(break_on_hyphens=False), dict(placeholder='…', max_lines=2)])
    w = random.randrange(4,24)
    print(repr(s), w, kw, end=' '); t(lambda: textwrap.wrap(s, w, **kw))
t(lambda: textwrap.fill(txt, 30)); t(lambda: textwrap.shorten(txt, 40)); t(lambda: textwrap.shorten("Hello  world!", width=12)); t(lambda: textwrap.shorten("Hello  world!", width=11)); t(lambda: textwrap.shorten("Hello world", width=10, placeholder="...")); t(lambda: textwrap.dedent("  a\n    b\n\n  c")); t(lambda: textwrap.dedent("\ta\n  b")); t(lambda: textwrap.dedent("""
    x
      y
    """)); t(lambda: textwrap.indent("a\n\nb\n", "> ")); t(lambda: textwrap.indent("a\n\nb", "> ", lambda l: True)); t(lambda: textwrap.TextWrapper(width=10).fill("hello wide world"))
T = string.Template
for s in ["$a and ${b}", "$$ $a", "$", "$1", "${a", "x\n $", "$A_b1 $é", "$a$b", "${c}"]:
    t(lambda: T(s).substitute(a=1, b=2)); t(lambda: T(s).safe_substitute({'a': 5})); t(lambda: T(s).is_valid()); t(lambda: T(s).get_identifiers())
t(lambda: T("$a").substitute({'a': 1}, a=2)); t(lambda: T("$x").substitute()); t(lambda: T("a").template)
class D(T): delimiter = '%'
t(lambda: D("%a $b %%").substitute(a=3))
f = string.Formatter()
for a in [("{} {}",1,2), ("{0}{1}{0}",1,2), ("{a.real} {b[0]}",), ("{!r:>5}","x"), ("{:{}}","x",5), ("{} {0}",1), ("{x}",), ("}",), ("{",), ("{{}}",), ("{0[k]}",{'k':1}), ("{!z}",1), ("{1}",1), ("a{}b{}",3)]:
    t(lambda: f.format(*a, a=3, b=[7])); t(lambda: list(f.parse(a[0])))
t(lambda: string.capwords("hello  big world")); t(lambda: string.capwords("a-b-c", "-")); t(lambda: string.punctuation); t(lambda: string.printable); t(lambda: string.ascii_letters + string.digits + string.hexdigits + string.octdigits + string.whitespace)
t(lambda: uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")); t(lambda: uuid.uuid3(uuid.NAMESPACE_DNS, "python.org")); t(lambda: str(uuid.UUID(int=5))); t(lambda: uuid.UUID("12345678123456781234567812345678")); t(lambda: uuid.UUID("{12345678-1234-5678-1234-567812345678}").hex); t(lambda: uuid.UUID("x")); t(lambda: uuid.UUID()); t(lambda: uuid.UUID(bytes=b'1'*16)); t(lambda: uuid.UUID(int=-1)); t(lambda: uuid.uuid4().version); t(lambda: len(str(uuid.uuid4()))); t(lambda: uuid.uuid4().variant); t(lambda: uuid.uuid4() == uuid.uuid4()); t(lambda: uuid.UUID(int=3).bytes); t(lambda: uuid.UUID(int=3).urn); t(lambda: uuid.UUID(int=3) < uuid.UUID(int=4)); t(lambda: uuid.UUID('12345678-1234-5678-1234-567812345678').fields); t(lambda: len({uuid.UUID(int=3), uuid.UUID(int=3)})); t(lambda: uuid.UUID(int=3).bytes_le); t(lambda: uuid.UUID(bytes_le=bytes(range(16)))); t(lambda: len(uuid.uuid4().hex)); t(lambda: uuid.uuid1().version); t(lambda: uuid.uuid4().hex[:8].isalnum())
for n in ['md5','sha1','sha224','sha256','sha384','sha512','sha3_224','sha3_256','sha3_384','sha3_512']:
    t(lambda: getattr(hashlib,n)(b'hello').hexdigest()); t(lambda: (hashlib.new(n, b'x').name, hashlib.new(n).digest_size, hashlib.new(n).block_size, hashlib.new(n).digest()))
t(lambda: hashlib.md5("x")); t(lambda: hashlib.md5(5)); t(lambda: hashlib.new("foo")); t(lambda: repr(hashlib.sha256())[:22])
h = hashlib.sha256(); h.update(b'a'); g = h.copy(); h.update(b'b'); t(lambda: h.hexdigest()[:10] + g.hexdigest()[:10]); t(lambda: h.update("s"))
for s in [b'', b'a', b'ab', b'abc', b'hello world\xff\x00']:
    t(lambda: base64.b64encode(s)); t(lambda: base64.b64decode(base64.b64encode(s))); t(lambda: base64.urlsafe_b64encode(s)); t(lambda: base64.b32encode(s)); t(lambda: base64.b32decode(base64.b32encode(s))); t(lambda: base64.b16encode(s)); t(lambda: base64.b16decode(base64.b16encode(s))); t(lambda: binascii.hexlify(s)); t(lambda: binascii.unhexlify(s.hex())); t(lambda: zlib.crc32(s)); t(lambda: binascii.crc32(s)); t(lambda: zlib.adler32(s))
t(lambda: base64.b64encode("x")); t(lambda: base64.b64decode("YQ")); t(lambda: base64.b64decode("YQ==")); t(lambda: base64.b64decode("Y")); t(lambda: base64.b64decode("Y!Q==")); t(lambda: base64.b64decode("é")); t(lambda: binascii.unhexlify("a")); t(lambda: binascii.unhexlify("zz")); t(lambda: base64.b64encode(5)); t(lambda: base64.b16decode("zz"))
t(lambda: len(secrets.token_hex(8))); t(lambda: len(secrets.token_bytes())); t(lambda: len(secrets.token_urlsafe(8))); t(lambda: secrets.randbelow(1)); t(lambda: secrets.choice([5])); t(lambda: secrets.randbelow(0)); t(lambda: secrets.compare_digest("a","a"))
