import time

for moment in [0, 1767254400, 1767225599, 951782400, 1704067200, 4102444799, 1230768000.75, 1735603200, 1609459199]:
    for code in "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%Q":
        print(moment, code, repr(time.strftime("%" + code, time.gmtime(moment))))
    print(time.strftime("%-d/%-m %H h", time.gmtime(moment)), time.gmtime(moment), time.asctime(time.gmtime(moment)), time.ctime(moment))
for call in [lambda: time.sleep(-1), lambda: time.sleep(float("nan")), lambda: time.strftime(5), lambda: time.strftime("%Y", 5),
             lambda: time.gmtime("a"), lambda: time.mktime(time.gmtime(5)), lambda: time.gmtime(0).tm_zone, lambda: time.gmtime(0)[0],
             lambda: time.strftime("%Y", (2026, 1, 1, 0, 0, 0, 0, 1, 0)), lambda: time.strftime("%Y", (2026, 1, 1))]:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
