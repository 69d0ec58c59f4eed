def show(e, ind=0):
    p = "  " * ind
    print(p + repr(e), "ctx", repr(e.__context__), "cause", repr(e.__cause__), "sup", e.__suppress_context__)
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions: show(x, ind + 1)
def run(f):
    try: f()
    except BaseException as e: print("OUT"); show(e)
    else: print("ok")
def eg(): return ExceptionGroup("eg", [ValueError(1), TypeError(2), ExceptionGroup("in", [ValueError(3), KeyError(4)])])
def a():
    try: raise eg()
    except* ValueError as e: print("VE", repr(e), e.exceptions)
run(a)
def b():
    try: raise eg()
    except* ValueError as e: print("VE", repr(e))
    except* (TypeError, KeyError) as e: print("TK", repr(e))
    else: print("else")
    finally: print("fin")
run(b)
def c():
    try: raise eg()
    except* ValueError as e: raise
    except* TypeError as e: raise e
run(c)
def d():
    try: raise eg()
    except* ValueError as e: raise OSError("new")
run(d)
def d2():
    try: raise ExceptionGroup("one", [ValueError(1)])
    except* ValueError as e: raise OSError("new")
run(d2)
def d3():
    try: raise ExceptionGroup("one", [ValueError(1)])
    except* ValueError as e: raise OSError("new") from e
run(d3)
def e():
    try: raise ValueError("naked")
    except* ValueError as e: print(repr(e), e.exceptions)
run(e)
def e2():
    try: raise ValueError("naked")
    except* TypeError as e: print("no")
run(e2)
def e3():
    try: raise ValueError("naked")
    except* ValueError as e: raise
run(e3)
def e4():
    try: raise ValueError("naked")
    except* ValueError as e: raise KeyError("k")
run(e4)
def e5():
    try: raise ValueError("naked")
    except* ValueError as e: 1/0
    except* TypeError: pass
run(e5)
def f():
    try: raise eg()
    except* ExceptionGroup: pass
run(f)
def g():
    try: raise eg()
    except* int: pass
run(g)
def h():
    try: raise eg()
    except* Exception as e: print(repr(e), e)
    try: print(e)
    except NameError as x: print(x)
run(h)
def i():
    try: pass
    except* Exception as e: print("no")
    else: print("else")
    finally: print("finally")
run(i)
def j():
    try:
        try: raise eg()
        except* ValueError: pass
    except ExceptionGroup as e:
        print("outer", repr(e))
run(j)
def k():
    try: raise eg()
    except* ValueError:
        raise TypeError("t1")
    except* TypeError:
        raise KeyError("k1")
    except* KeyError:
        pass
run(k)
def l():
    for x in range(3):
        try: raise ExceptionGroup("l", [ValueError(x)])
        except* ValueError as e:
            for y in range(3):
                if y == 1: break
            print(x, y, e.exceptions)
run(l)
def m():
    try: raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
    except* ValueError as e: print(type(e))
run(m)
def n():
    try: raise eg()
    except* ValueError as e:
        try: raise IndexError("x")
        except IndexError as q: print(repr(q.__context__))
    except* Exception: print("rest")
run(n)
