"""Managers for `with` and `async with` statements."""
import sys
from abc import ABC, abstractmethod
from collections import deque
from functools import wraps
from types import GenericAlias

from _support import has_members

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack",
    "redirect_stdout", "redirect_stderr", "suppress", "aclosing",
]


class AbstractContextManager(ABC):
    """A base for managers of `with`."""

    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return has_members(C, "__enter__", "__exit__") or NotImplemented
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    """A base for managers of `async with`."""

    __class_getitem__ = classmethod(GenericAlias)

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return has_members(C, "__aenter__", "__aexit__") or NotImplemented
        return NotImplemented


class ContextDecorator:
    """Lets a manager decorate a function, which then always runs inside it."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class AsyncContextDecorator:
    """Lets an asynchronous manager decorate a coroutine function."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


class _GeneratorManager:
    """What managers made of generators share; `func` makes the generator anew for each use."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def _begin(self):
        del self.args, self.kwds, self.func

    def _is_passed_on(self, raised, value, stop):
        """Whether what the generator raised is only what was thrown into it.

        A generator turns a StopIteration that leaves it into a RuntimeError.
        """
        return raised is value or (
            isinstance(raised, RuntimeError) and isinstance(value, stop) and raised.__cause__ is value
        )


class _GeneratorContextManager(_GeneratorManager, AbstractContextManager, ContextDecorator):
    """What a function decorated with @contextmanager returns."""

    def __enter__(self):
        self._begin()
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        value = typ() if value is None else value
        try:
            self.gen.throw(value)
        except StopIteration as stop:
            return stop is not value
        except BaseException as raised:
            if not self._is_passed_on(raised, value, StopIteration):
                raise
            value.__traceback__ = traceback
            return False
        raise RuntimeError("generator didn't stop after throw()")


class _AsyncGeneratorContextManager(
    _GeneratorManager, AbstractAsyncContextManager, AsyncContextDecorator
):
    """What a function decorated with @asynccontextmanager returns."""

    async def __aenter__(self):
        self._begin()
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        value = typ() if value is None else value
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as stop:
            return stop is not value
        except BaseException as raised:
            if not self._is_passed_on(raised, value, (StopIteration, StopAsyncIteration)):
                raise
            value.__traceback__ = traceback
            return False
        raise RuntimeError("generator didn't stop after athrow()")


def contextmanager(func):
    """Makes a manager of a generator function that yields once."""

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


def asynccontextmanager(func):
    """Makes an asynchronous manager of an asynchronous generator function that yields once."""

    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


class closing(AbstractContextManager):
    """Calls `close()` at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits `aclose()` at the end."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Sends what is printed to another stream."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Sends what is printed to standard error to another stream."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Swallows exceptions of the given types."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing, in both kinds of `with`."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class _Unwinding:
    """The exceptions that the callbacks of a stack see one after the other while it is left."""

    def __init__(self, exc):
        self.received = self.pending = exc
        self.outer = sys.exc_info()[1]

    def details(self):
        exc = self.pending
        return (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)

    def raised(self, exc):
        """A callback raised: what was pending until now becomes the reason, not what is outside."""
        last = exc
        while last.__context__ is not None and last.__context__ is not self.pending:
            if last.__context__ is self.outer:
                last.__context__ = self.pending
                break
            last = last.__context__
        self.pending = exc

    def result(self):
        """What `__exit__` returns; raises what a callback raised and none swallowed."""
        if self.pending is None:
            return self.received is not None
        if self.pending is self.received:
            return False
        context = self.pending.__context__
        try:
            raise self.pending
        except BaseException:
            self.pending.__context__ = context
            raise


def _method(manager, cls, name, protocol):
    try:
        return getattr(cls, name)
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the {protocol} protocol"
        ) from None


class _BaseExitStack:
    """What both stacks do: keep what is to be called, the last one first."""

    def __init__(self):
        self._exit_callbacks = deque()

    def _push(self, is_sync, callback):
        self._exit_callbacks.append((is_sync, callback))

    def pop_all(self):
        """Moves all callbacks to a new stack."""
        stack = type(self)()
        stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = deque()
        return stack

    def push(self, exit):
        """Adds the `__exit__` of a manager, or a function that takes what `__exit__` takes."""
        method = getattr(type(exit), "__exit__", None)
        self._push(True, exit if method is None else lambda *details: method(exit, *details))
        return exit

    def enter_context(self, cm):
        """Enters a manager, which is left with the stack."""
        cls = type(cm)
        enter = _method(cm, cls, "__enter__", "context manager")
        leave = _method(cm, cls, "__exit__", "context manager")
        result = enter(cm)
        self._push(True, lambda *details: leave(cm, *details))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Adds a function that is called with these arguments."""

        def call(exc_type, exc, tb):
            callback(*args, **kwds)

        call.__wrapped__ = callback
        self._push(True, call)
        return callback


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A manager of any number of managers and callbacks."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                if callback(*unwinding.details()):
                    unwinding.pending = None
            except BaseException as exc:
                unwinding.raised(exc)
        return unwinding.result()

    def close(self):
        """Leaves at once."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """A manager of any number of managers and callbacks, of both kinds."""

    def push_async_exit(self, exit):
        """Adds the `__aexit__` of a manager, or a coroutine function that takes what it takes."""
        method = getattr(type(exit), "__aexit__", None)
        self._push(False, exit if method is None else lambda *details: method(exit, *details))
        return exit

    async def enter_async_context(self, cm):
        """Enters an asynchronous manager, which is left with the stack."""
        cls = type(cm)
        enter = _method(cm, cls, "__aenter__", "asynchronous context manager")
        leave = _method(cm, cls, "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._push(False, lambda *details: leave(cm, *details))
        return result

    def push_async_callback(self, callback, /, *args, **kwds):
        """Adds a coroutine function that is awaited with these arguments."""

        async def call(exc_type, exc, tb):
            await callback(*args, **kwds)

        call.__wrapped__ = callback
        self._push(False, call)
        return callback

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        unwinding = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                result = callback(*unwinding.details())
                if result if is_sync else await result:
                    unwinding.pending = None
            except BaseException as exc:
                unwinding.raised(exc)
        return unwinding.result()

    async def aclose(self):
        """Leaves at once."""
        await self.__aexit__(None, None, None)
