"""Work on threads of its own: executors and their futures."""
import _threads
import itertools
import time
from _threads import Future
from collections import namedtuple

__all__ = [
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError",
    "BrokenExecutor", "InvalidStateError", "Future", "Executor", "wait", "as_completed",
    "ProcessPoolExecutor", "ThreadPoolExecutor",
]

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
TimeoutError = TimeoutError

DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


class Error(Exception):
    """The base of what futures raise."""


class CancelledError(Error):
    """The future was cancelled."""


class InvalidStateError(Error):
    """The future is not in a state for that."""


class BrokenExecutor(RuntimeError):
    """The executor can do nothing any more."""


def _outcome(future, timeout):
    if not future.done():
        _threads.block(future.done, timeout)
    if not future.done():
        raise TimeoutError()
    if future.cancelled():
        raise CancelledError()
    return future._exception


def _result(future, timeout=None):
    exception = _outcome(future, timeout)
    if exception is not None:
        raise exception
    return future._result


def _exception(future, timeout=None):
    return _outcome(future, timeout)


def _left(timeout, until):
    return None if timeout is None else max(until - time.monotonic(), 0)


def _until(timeout):
    return None if timeout is None else time.monotonic() + timeout


class Executor:
    """What runs functions beside the program that calls it."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        until = _until(timeout)
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                for future in futures:
                    yield _result(future, _left(timeout, until))
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class ThreadPoolExecutor(Executor):
    """An executor with threads of its own."""

    _made = itertools.count()

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 32
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        prefix = thread_name_prefix or f"ThreadPoolExecutor-{next(self._made)}"
        self._max_workers = max_workers
        self._pool = _threads.Pool(max_workers, prefix)
        self._initializer = initializer
        self._initargs = initargs
        self._initialized = set()
        self._futures = []
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if self._initializer is not None:
            fn = self._after_initializer(fn)
        self._futures = [future for future in self._futures if not future.done()]
        future = self._pool.submit(fn, args, kwargs)
        self._futures.append(future)
        return future

    def _after_initializer(self, fn):
        def initialized(*args, **kwargs):
            if _threads.ident() not in self._initialized:
                self._initialized.add(_threads.ident())
                self._initializer(*self._initargs)
            return fn(*args, **kwargs)

        return initialized

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            self._pool.cancel_queued()
        if wait:
            for future in self._futures:
                if not future.done():
                    _threads.block(future.done, None)


class ProcessPoolExecutor(ThreadPoolExecutor):
    """An executor whose processes are threads here: nothing that they do leaves the program."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=()):
        super().__init__(max_workers, "ProcessPoolExecutor", initializer, initargs)


def _enough(futures, return_when):
    done = [future for future in futures if future.done()]
    if return_when == FIRST_COMPLETED and done:
        return True
    if return_when == FIRST_EXCEPTION and any(
        not future.cancelled() and future._exception is not None for future in done
    ):
        return True
    return len(done) == len(futures)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Blocks until enough of the futures are done."""
    futures = set(fs)
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return condition: %r" % return_when)
    if not _enough(futures, return_when):
        _threads.block(lambda: _enough(futures, return_when), timeout)
    done = {future for future in futures if future.done()}
    return DoneAndNotDoneFutures(done, futures - done)


def as_completed(fs, timeout=None):
    """The futures, as they are done; it blocks until the next one is."""
    until = _until(timeout)
    futures = list(dict.fromkeys(fs))
    total = len(futures)
    finished = []
    for future in futures:
        future.add_done_callback(finished.append)
    for number in range(total):
        if not finished:
            _threads.block(lambda: finished, _left(timeout, until))
        if not finished:
            raise TimeoutError("%d (of %d) futures unfinished" % (total - number, total))
        yield finished.pop(0)
