import contextvars, asyncio
from contextvars import *
v=ContextVar('x',default=5); w=ContextVar('w')
def clean(s): return re.sub('0x[0-9a-f]+','0x',s) if False else s.split(' at 0x')[0]
def tr(f,*a,**k):
    try: print(clean(repr(f(*a,**k))))
    except BaseException as e: print(type(e).__name__, clean(str(e)), len(e.args))
t=v.set(1)
tr(lambda: v); tr(lambda:w); tr(lambda:t)
tr(w.get); tr(w.get,3); tr(v.get,1,2); tr(v.get)
v.reset(t); tr(v.reset,t); tr(lambda: t); tr(lambda:t.old_value); tr(lambda:t.var)
t2=w.set(2); tr(v.reset,t2); tr(copy_context().run, w.reset, t2); tr(w.reset,5)
tr(ContextVar,1);  tr(lambda: ContextVar[int]); tr(Token); tr(lambda:Token.MISSING)
c=copy_context(); tr(lambda:c); tr(len,c); tr(list,c); tr(lambda:c[v]); tr(lambda:c[5]); tr(lambda:5 in c); tr(c.get,v); tr(c.get,v,3);tr(c.get,5)
tr(c.run,lambda:c.run(print,1)); tr(lambda:c==copy_context()); tr(lambda:c==3); tr(lambda: Context()); 
tr(c.run, lambda **k:k, a=1); tr(lambda: v.name);  tr(lambda:hash(v)==hash(v));  tr(lambda: c.copy());
tr(lambda: [x for x in c.items()]); tr(lambda: Token); tr(lambda: ContextVar); tr(lambda: Context)
vs=[ContextVar(f'v{i}') for i in range(300)]
for i,x in enumerate(vs): x.set(i)
print(sum(x.get() for x in vs), len(copy_context()))
async def child(n):
    print(n, v.get(), w.get()); v.set(n); await asyncio.sleep(n); print(n, v.get())
def cb(*a): print('cb', v.get())
async def main():
    v.set('main')
    ts=[asyncio.create_task(child(i)) for i in range(3)]
    ctx=copy_context(); ctx.run(v.set,'ctx')
    ts[0].add_done_callback(cb); ts[1].add_done_callback(cb, context=ctx)
    v.set('main2')
    loop=asyncio.get_running_loop()
    loop.call_soon(cb); loop.call_later(0.5,cb,context=ctx); loop.call_at(0.7,cb)
    v.set('main3')
    t=asyncio.create_task(child(2),context=ctx)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child(1.5), context=ctx)
        tg.create_task(child(1.6))
    await asyncio.gather(*ts,t, child(3))
    print(ctx[v], v.get())
asyncio.run(main())
print(v.get())
with asyncio.Runner() as r:
    async def s(x): v.set(x)
    async def g(): print(v.get())
    r.run(g()); r.run(s(9)); r.run(g())
    c=copy_context()
    r.run(s(10), context=c); r.run(g()); print(c[v])
print(v.get())
loop=asyncio.new_event_loop()
loop.run_until_complete(s(4)); loop.run_until_complete(g()); loop.close()
