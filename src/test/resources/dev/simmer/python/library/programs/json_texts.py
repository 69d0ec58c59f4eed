import json
def t(f):
    try: print(repr(f()))
    except Exception as x: print(type(x).__name__, x)
nan=float('nan')
t(lambda: json.dumps(nan, allow_nan=False))
t(lambda: json.dumps([nan], allow_nan=False, indent=1))
t(lambda: json.dumps({nan:1}, allow_nan=False))
t(lambda: json.dumps({nan:1,1.5:2,True:3,None:4,5:6}))
t(lambda: json.dumps({(1,):1}))
t(lambda: json.dumps({(1,):1},indent=1))
t(lambda: json.dumps({(1,):1}, skipkeys=True))
t(lambda: json.dumps({'a':1,3:4}, sort_keys=True))
t(lambda: json.dumps({'b':1,'a':4}, sort_keys=True))
t(lambda: json.dumps({1,2}))
t(lambda: json.dumps(b'x'))
a=[]; a.append(a)
t(lambda: json.dumps(a))
a=[]
for i in range(1000): a=[a]
t(lambda: json.dumps(a))
t(lambda: json.dumps(a,check_circular=False))
t(lambda: json.loads('['*100000))
t(lambda: json.loads('{"a":'*100000))
t(lambda: json.dumps("é\u2028\U0001f600\x7f\x00\"\\/\b"))
t(lambda: json.dumps("é\u2028\U0001f600\x7f\x00\"\\/\b", ensure_ascii=False))
t(lambda: json.dumps("\ud800"))
for s in ['', '[1,]', '{"a":1,}', '{"a" 1}', '{a:1}', '[1 2]', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12zz"', 'nul', 'NaN', '-Infinity', '-', '01', '1.', '1e', '1.5e3', '[1] 2', '\ufeff[]', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\', '"\\u', '{"a":1', '[', '{', '[1', '{"a"', '{"a":', '{"a":1,', ' 5 ', '\n\n  x', '"\\ud83d\\u', '{"a":1 "b"}', 'tru', '-Inf', '{1:2}', "{'a':1}", '1'*4301, 'None','True', '"\U0001f600', '["\U0001f600" 1]']:
    print(repr(s[:20]),end=' '); t(lambda: json.loads(s))
t(lambda: json.loads(5)); t(lambda: json.loads(None)); t(lambda: json.loads(b'[1]'))
t(lambda: json.loads(b'\xff'))
t(lambda: json.dumps())
t(lambda: json.dumps(1, foo=2))
t(lambda: json.dumps(1, 2))
t(lambda: json.loads('1', foo=2))
t(lambda: json.loads())
t(lambda: json.dump(1))
t(lambda: json.dump(1,2))
t(lambda: json.load(1))
t(lambda: json.JSONDecodeError)
t(lambda: json.decoder.JSONDecodeError is json.JSONDecodeError)
t(lambda: json.JSONDecodeError("x","y\nz",3))
t(lambda: json.JSONEncoder().default(3))
t(lambda: list(json.JSONEncoder().iterencode([1,{"a":[]},"x",None])))
t(lambda: list(json.JSONEncoder(indent=2).iterencode([1,{"a":[]},"x",None])))
t(lambda: json.JSONDecoder().raw_decode("[1] x"))
t(lambda: json.JSONDecoder().raw_decode("[1] x", -1))
t(lambda: json.dumps([1,2], indent="--")); t(lambda: json.dumps([1,2], indent=0)); t(lambda: json.dumps({"a":[]}, indent=4, separators=(",",":")))
t(lambda: json.dumps([1,2], separators=5))
t(lambda: json.loads('{"a":1,"a":2}', object_pairs_hook=lambda x: x))
t(lambda: json.loads('{"a":1.5}', object_hook=lambda x: sorted(x), parse_float=str, parse_int=str))
t(lambda: json.loads('[NaN]', parse_constant=lambda x: x))
t(lambda: json.loads('"a\tb"', strict=False))
class P:
    def __init__(self, x): self.x = x
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, P): return {"x": o.x}
        return super().default(o)
t(lambda: json.dumps([P(1), {"p": P(P(2))}], cls=E, indent=2))
t(lambda: json.dumps([P(1), {"p": P({1})}], cls=E))
t(lambda: json.dumps({"p": P(1)}, default=lambda o: o.__dict__))
t(lambda: json.dumps({"p": P(1)}, default=str) [:20])
t(lambda: json.dumps(10**30) + json.dumps(1e100) + json.dumps(-0.0) + json.dumps((1, [True, None, "x"])))
try:
    json.loads('{"a": [1, 2,, 3]}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc, e)
except ValueError as e:
    print("no")
class F:
    def __init__(self): self.s = []
    def write(self, x): self.s.append(x)
    def read(self): return "".join(self.s)
f = F()
json.dump({"a": [1, 2.5, {"b": None}], "c": "d"}, f, indent=2); print(f.s, json.load(f))
