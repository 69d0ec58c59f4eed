import re
def t(f):
    try: print(repr(f()))
    except Exception as x: print(type(x).__name__, x)
pats = [r'a', r'(', r')', r'[', r'[a', r'a{2}', r'a{2,1}', r'a{,3}', r'a{', r'a{}', r'a{x}', r'*a', r'a**', r'a*?', r'a*+', r'a++b', r'(?>a+)b', r'(?P<n>a)(?P=n)', r'(?P<n>a)(?P<n>b)', r'(?P<1>a)', r'(?P<>a)', r'(?P<n', r'(?P=x)', r'(?P=n', r'(?Px)', r'(?P', r'(?', r'(?z)', r'(?i)a', r'a(?i)', r'(?i:a)b', r'(?-i:a)', r'(?i-i:a)', r'(?iz)', r'(?i', r'(?-', r'(?-z:a)', r'(?-i', r'(?L)a', r'(?au)a', r'(?a:\w)', r'(?#x)a', r'(?#x', r'(?=a)', r'(?!a)b', r'(?<=a)b', r'(?<!a)b', r'(?<=a+)b', r'(?<=a|bc)d', r'(?<=ab|cd)e', r'(?<', r'(?<x', r'(?<n>a)', r'\1', r'(a)\1', r'(a\1)', r'(a)\2', r'\8', r'\0', r'\01', r'\012', r'\777', r'\q', r'\\', 'a\\', r'\x4', r'\x41', r'\u00e9', r'\u12', r'\U0001F600', r'\N{DIGIT ONE}', r'\N{foo}', r'\N', r'[\q]', r'[\d-z]', r'[z-a]', r'[a-\d]', r'[]a]', r'[^]a]', r'[a-]', r'[-a]', r'[\b]', r'[\x41-\x43]', r'[^\W\d_]', r'^a$', r'\Aa\Z', r'\ba\b', r'\Ba', r'^*', r'$+', r'\b*', r'(?:a|b)+', r'(a)|(b)', r'(a)?(?(1)b|c)', r'(?(1)a)', r'(?(x)a)', r'(a)(?(1)b|c|d)', r'(?(0)a)', r'(?P<q>x)(?(q)y|z)', r'a|', r'|a', r'', r'(?:)', r'()', r'a{99999999999}', r'(?x) a b # c', r'.', r'(?s).', r'\s\S\w\W\d\D', r'(?i)É', r'(?m)^a$', r'a{2,}?', r'a{2}{3}', r'(?:a{2}){3}', r'x*', r'(?P<a_1>x)', r'(?P<é>x)', r'\Z*', r'(?=a)*', '(?P<n>a)\n(', 'a\n**', r'[\w.+-]+@[\w-]+\.[\w.-]+']
texts = ['', 'aab', 'aaa\nb', 'A é', 'foo@bar.org']
for p in pats:
    print(repr(p), end=' ')
    try:
        c = re.compile(p)
    except Exception as x:
        print(type(x).__name__, x, getattr(x, 'pos', 0), getattr(x, 'lineno', 0), getattr(x, 'colno', 0)); continue
    print(c, c.groups, c.groupindex, c.flags)
    for s in texts:
        m = c.search(s)
        print('  ', repr(s), m, m and (m.groups(), m.lastindex), c.fullmatch(s) is None, c.findall(s), c.subn('-', s))
