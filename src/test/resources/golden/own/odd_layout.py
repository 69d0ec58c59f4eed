"""Odd layouts that Python takes."""
import asyncio; import time
if True:
 x = 1; y = 2
 if x:
  z = (x +
 y)
 else: z = 0
async def f(a,
      b = 2):
	"""tabs"""
	if a: return b
	else:
		for i in range(2): pass; print(i)
	return \
  a + \
   b
class C: n = 1; m = n + 1

def g(): return lambda: (yield)
while x < 3: x += 1
else: print("else", x)
try: 1/0
except ZeroDivisionError: print("zero")
finally: print("fin")
print(z, C.m, [
  1,  # comment

  2,
])  ;  print(asyncio.run(f(0)), asyncio.run(f(1, b=3)))
if x == 3: pass
elif y: print("no")
with_value = {"a": 1,
}
print(with_value, 1 if x else 2, not x, x if not y else y, 0xFF, "a" "b" 'c')

x = 5 ;
print(x);
# end without newline