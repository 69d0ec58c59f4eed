"""Who wins when try, except, else and finally all want to leave?"""


def returns():
    try:
        return "try"
    finally:
        print("finally runs first")


def overrides():
    try:
        raise KeyError("lost")
    finally:
        return "finally"


def loops():
    log = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            log.append(i)
        except ValueError:
            log.append("never")
        else:
            log.append("else")
        finally:
            log.append(-i)
    else:
        log.append("no break")
    return log


def swallow():
    while True:
        try:
            return 1 / 0
        except ZeroDivisionError:
            try:
                continue
            finally:
                break
        finally:
            print("outer finally")
    return "after the loop"


def nested(n):
    try:
        try:
            if n == 0:
                return "zero"
            if n == 1:
                raise ValueError(n)
            if n == 2:
                raise TypeError(n)
            print("plain", n)
        except ValueError as e:
            return f"caught {e}"
        else:
            print("else", n)
        finally:
            print("inner", n)
    except TypeError as e:
        print("outer caught", e.args)
    finally:
        print("outer", n)
    return "end"


def value_is_fixed():
    x = [1]
    y = 1
    try:
        return x, y
    finally:
        x.append(2)
        y = 2


print(returns(), overrides(), loops(), swallow(), value_is_fixed())
print([nested(n) for n in range(4)])
i = 5
while i:
    i -= 2
    if i < 0:
        break
else:
    print("ran out")
print(i)
try:
    e = 1
    raise OSError(2, "No such file")
except OSError as e:
    print(e, e.errno, repr(e))
try:
    print(e)
except NameError as missing:
    print(missing)
