import math

VALUES = [i / 7 for i in range(-40, 60)] + [0.0, -0.0, 1e-25, 5e-324, 1.0, 3.0, 23.0, 24.0, 150.5, 171.5, 172.0]
VALUES += [-170.5, -200.5, -201.5, 1e5, 1e300, 1e306, -1e5 - 0.5, math.inf, math.nan, -math.inf, 26.5, 28.0, -5.9, -7.0]


def shown(function, x, text):
    try:
        return text(function(x))
    except (ValueError, OverflowError) as e:
        return repr(e)


for x in VALUES:
    print(x, shown(math.erf, x, repr), shown(math.erfc, x, "{:.12e}".format), end=" ")
    print(shown(math.gamma, x, "{:.14e}".format), shown(math.lgamma, x, "{:.14e}".format))
print(math.gamma(5), math.gamma(0.5), math.lgamma(10), math.erf(0.5), math.erf(1), math.erfc(0.5))
