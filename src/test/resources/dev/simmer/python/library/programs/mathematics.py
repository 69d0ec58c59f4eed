import math


def outcome(code):
    try:
        return repr(code())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


values = [0, 1, -1, 0.5, -2.5, 10, 1e300, 3, math.inf, -math.inf, math.nan]
for name in ["sqrt", "fabs", "floor", "ceil", "trunc", "isnan", "isinf", "isfinite", "degrees", "radians", "ulp", "modf", "frexp"]:
    print(name, [outcome(lambda: getattr(math, name)(value)) for value in values])
for name in ["exp", "log", "log2", "log10", "log1p", "expm1", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh",
             "asinh", "acosh", "atanh", "cbrt", "exp2"]:
    for value in values:
        result = outcome(lambda: getattr(math, name)(value))
        print(name, value, result if "Error" in result else f"{float(result):.11g}")
for code in [lambda: math.gcd(12, 18), lambda: math.gcd(), lambda: math.lcm(4, 6), lambda: math.factorial(20), lambda: math.factorial(-1),
             lambda: math.factorial(30), lambda: math.comb(5, 2), lambda: math.perm(5, 2), lambda: math.perm(4), lambda: math.isqrt(17),
             lambda: math.isqrt(-1), lambda: math.hypot(3, 4), lambda: math.dist((0, 0), (3, 4)), lambda: math.fsum([0.1] * 10),
             lambda: math.prod([1, 2, 3]), lambda: math.pow(2, 0.5), lambda: math.pow(0, -1), lambda: math.fmod(-7, 3), lambda: math.fmod(7, 0),
             lambda: math.remainder(7, 4), lambda: math.copysign(1, -0.0), lambda: math.isclose(0.1 + 0.2, 0.3), lambda: math.isclose(1, 1.1),
             lambda: math.log(8, 2), lambda: math.log(0), lambda: math.log("a"), lambda: math.log(2**2000), lambda: math.log10(10**400),
             lambda: math.log2(2**1500), lambda: math.sqrt("a"), lambda: math.floor("a"), lambda: math.sqrt(-1), lambda: math.exp(1000),
             lambda: math.ldexp(0.5, 3), lambda: math.atan2(1, -1), lambda: math.floor(1e300), lambda: math.ceil(2**70), lambda: math.pi, lambda: math.tau,
             lambda: math.nextafter(1, 2), lambda: math.gcd(1.5), lambda: math.factorial(2.5), lambda: math.comb(-1, 2), lambda: math.sqrt(10**400)]:
    print(outcome(code))
