"""Statistics of numbers, exact until the last step."""
import math
import random
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean",
    "harmonic_mean", "linear_regression", "mean", "median", "median_grouped", "median_high",
    "median_low", "mode", "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


def _exact(x):
    """A number as a Fraction; what is not finite as it is."""
    if isinstance(x, float) and not math.isfinite(x):
        return x
    try:
        return Fraction(*x.as_integer_ratio())
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _type_of(data):
    """The type that a result of these numbers has."""
    kinds = {type(x) for x in data}
    kinds.discard(bool)
    for kind in (float, Fraction):
        if kind in kinds:
            return kind
    others = [kind for kind in kinds if kind is not int]
    return others[0] if others else int


def _sum(data):
    total = Fraction(0)
    for x in data:
        total = total + _exact(x)
    return total


def _converted(value, kind):
    if type(value) is kind:
        return value
    if isinstance(value, float):
        return kind(value) if kind is not int else value
    if kind is int:
        return value.numerator if value.denominator == 1 else float(value)
    if kind in (float, Fraction):
        return kind(value)
    return kind(value.numerator) / value.denominator


def _root(value):
    """The square root of a fraction as a float, rounded once."""
    if not isinstance(value, Fraction):
        return math.sqrt(value)
    n, m = value.numerator, value.denominator
    if n == 0:
        return 0.0
    # Enough bits of the root, and a last one that tells whether there are more.
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        above, below = n, m << 2 * shift
    else:
        above, below = n << -2 * shift, m
    root = math.isqrt(above // below)
    if root * root * below != above:
        root |= 1
    return float(root << shift) if shift >= 0 else root / (1 << -shift)


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    return _converted(_sum(data) / len(data), _type_of(data))


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.fsum(x * w for x, w in zip(data, weights)) / total


def geometric_mean(data):
    try:
        return math.exp(fmean(map(math.log, data)))
    except ValueError:
        raise StatisticsError(
            "geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    data = list(data)
    fault = "harmonic mean does not support negative values"
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        if not isinstance(data[0], (int, float, Fraction)):
            raise TypeError("unsupported type")
        if data[0] < 0:
            raise StatisticsError(fault)
        return data[0]
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    if any(x < 0 for x in data):
        raise StatisticsError(fault)
    if any(w < 0 for w in weights):
        raise StatisticsError(fault)
    if any(x == 0 for x in data):
        return 0
    parts = [w / x if w else 0 for w, x in zip(weights, data)]
    total = _sum(parts)
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _converted(_sum(weights) / total, _type_of(parts))


def median(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    half = len(data) // 2
    if len(data) % 2:
        return data[half]
    return (data[half - 1] + data[half]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    middle = data[len(data) // 2]
    first = bisect_left(data, middle)
    count = bisect_right(data, middle) - first
    low = float(middle) - float(interval) / 2.0
    return low + float(interval) * (len(data) / 2 - first) / count


def mode(data):
    most = Counter(iter(data)).most_common(1)
    if not most:
        raise StatisticsError("no mode for empty data")
    return most[0][0]


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    if method == "inclusive":
        result = []
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        result = []
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


def _squares(data, center):
    """The sum of the squares of the distances to the center, exactly."""
    if center is not None:
        return _sum((distance := x - center) * distance for x in data)
    values = [_exact(x) for x in data]
    if not all(isinstance(x, Fraction) for x in values):
        return math.nan
    total = _sum(values)
    return _sum(x * x for x in values) - total * total / len(values)


def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    return _converted(_squares(data, xbar) / (len(data) - 1), _type_of(data))


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    return _converted(_squares(data, mu) / len(data), _type_of(data))


def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(_squares(data, xbar) / (len(data) - 1))


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(_squares(data, mu) / len(data))


def _deviations(x, y, what):
    if len(y) != len(x):
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    x_mean = math.fsum(x) / len(x)
    y_mean = math.fsum(y) / len(y)
    return x_mean, y_mean


def covariance(x, y, /):
    x_mean, y_mean = _deviations(x, y, "covariance")
    return math.fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y)) / (len(x) - 1)


def correlation(x, y, /):
    x_mean, y_mean = _deviations(x, y, "correlation")
    both = math.fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y))
    of_x = math.fsum((d := a - x_mean) * d for a in x)
    of_y = math.fsum((d := b - y_mean) * d for b in y)
    try:
        return both / math.sqrt(of_x * of_y)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    if proportional:
        if len(y) != len(x) or len(x) < 2:
            _deviations(x, y, "linear regression")
        both = math.fsum(a * b for a, b in zip(x, y))
        of_x = math.fsum(a * a for a in x)
    else:
        x_mean, y_mean = _deviations(x, y, "linear regression")
        both = math.fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y))
        of_x = math.fsum((d := a - x_mean) * d for a in x)
    try:
        slope = both / of_x
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else y_mean - slope * x_mean)


class NormalDist:
    """A normal distribution."""

    __slots__ = {"_mu": "Arithmetic mean", "_sigma": "Standard deviation"}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(mean(data), stdev(data))

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def samples(self, n, *, seed=None):
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        distance = x - self._mu
        return math.exp(distance * distance / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
