"""Threads, as functions meet them that `asyncio.to_thread` or an executor runs."""
import _threads
from _threads import ident as get_ident

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread",
    "Event", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Timer", "local",
    "get_native_id", "TIMEOUT_MAX", "Barrier", "BrokenBarrierError", "ThreadError",
]

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError


class BrokenBarrierError(RuntimeError):
    pass


def get_native_id():
    return get_ident()


class Thread:
    """A thread as it looks from outside; a program makes none of its own."""

    _known = {}

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        raise NotImplementedError(
            "threading.Thread is not known here: a function runs on a thread by "
            "'await asyncio.to_thread(function, ...)'"
        )

    @classmethod
    def _current(cls):
        thread = cls._known.get(get_ident())
        if thread is None:
            kind = _MainThread if get_ident() == _threads.main_ident() else cls
            thread = cls._known[get_ident()] = kind.__new__(kind)
            thread.name, thread.ident = _threads.name(), get_ident()
            thread.daemon = False
        return thread

    @property
    def native_id(self):
        return self.ident

    def is_alive(self):
        return True

    def getName(self):
        return self.name

    def __repr__(self):
        return f"<{type(self).__name__}({self.name}, started {self.ident})>"


class _MainThread(Thread):
    pass


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        raise NotImplementedError(
            "threading.Timer is not known here: 'loop.call_later(seconds, function)' runs it later"
        )


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        raise NotImplementedError(
            "threading.Barrier is not known here: tasks meet at an asyncio.Barrier"
        )


def current_thread():
    return Thread._current()


def main_thread():
    return Thread._known[_threads.main_ident()]


def enumerate():
    return list(Thread._known.values())


def active_count():
    return len(Thread._known)


def _wait(is_over, timeout):
    """Blocks until it is over; False if that takes too long."""
    if not is_over():
        _threads.block(is_over, timeout)
    return bool(is_over())


def _seconds(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be a non-negative number")
    return None if timeout == -1 else timeout


class _Mutex:
    """A lock that one holder has as often as he may."""

    def __init__(self):
        self._owner = None
        self._count = 0

    def _is_free(self):
        return self._count == 0

    def acquire(self, blocking=True, timeout=-1):
        seconds = _seconds(blocking, timeout)
        if not self._is_free():
            if not blocking or not _wait(self._is_free, seconds):
                return False
        self._owner = get_ident()
        self._count += 1
        return True

    def __enter__(self):
        return self.acquire()

    def __exit__(self, exc_type, exc_value, traceback):
        self.release()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        return object.__repr__(self).replace("<", f"<{state} ", 1)


class lock(_Mutex):
    __module__ = "_thread"

    def release(self):
        if not self._count:
            raise RuntimeError("release unlocked lock")
        self._count = 0

    def locked(self):
        return self._count > 0


class RLock(_Mutex):
    __module__ = "_thread"

    def _is_free(self):
        return self._count == 0 or self._owner == get_ident()

    def acquire(self, blocking=True, timeout=-1):
        if self._count and self._owner == get_ident():
            self._count += 1
            return True
        return super().acquire(blocking, timeout)

    def release(self):
        if self._owner != get_ident() or not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1


def Lock():
    return lock()


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._flag = False

    def is_set(self):
        return self._flag

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        return _wait(self.is_set, timeout)


class Semaphore:
    """A counter that threads take from, and wait for while it is 0."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0 and not (blocking and _wait(lambda: self._value > 0, timeout)):
            return False
        self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, exc_type, exc_value, traceback):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that is not released more often than it was acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Condition:
    """Lets threads wait until another one says that something has changed."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._waiters = []
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, exc_type, exc_value, traceback):
        return self._lock.__exit__(exc_type, exc_value, traceback)

    def _require_lock(self, what):
        if not self._lock._count:
            raise RuntimeError(f"cannot {what} on un-acquired lock")

    def wait(self, timeout=None):
        self._require_lock("wait")
        told = Event()
        self._waiters.append(told)
        self.release()
        try:
            return told.wait(timeout)
        finally:
            if told in self._waiters:
                self._waiters.remove(told)
            self.acquire()

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        while not result and self.wait(timeout):
            result = predicate()
        return result

    def notify(self, n=1):
        self._require_lock("notify")
        for told in self._waiters[:n]:
            told.set()
            self._waiters.remove(told)

    def notify_all(self):
        self.notify(len(self._waiters))


class local:
    """Attributes of which each thread has its own."""

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        object.__setattr__(self, "_of_threads", {})
        return self

    def __getattr__(self, name):
        try:
            return self._of_threads[get_ident()][name]
        except KeyError:
            raise AttributeError(f"'_thread._local' object has no attribute '{name}'") from None

    def __setattr__(self, name, value):
        self._of_threads.setdefault(get_ident(), {})[name] = value

    def __delattr__(self, name):
        try:
            del self._of_threads[get_ident()][name]
        except KeyError:
            raise AttributeError(name) from None


current_thread()
