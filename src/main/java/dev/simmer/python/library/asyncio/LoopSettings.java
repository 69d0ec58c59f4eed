package dev.simmer.python.library.asyncio;

import dev.simmer.loop.EventLoop;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.NativeProperty;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a program can set on a loop, and find there again: the debug flag, the duration from which
/// a callback is slow, and the task factory, which [Tasks] asks.
final class LoopSettings {
  private static final String DEBUG = "debug";
  private static final String FACTORY = "task_factory";
  private static final String SLOW = "slow_callback_duration";
  private static final double SLOW_SECONDS = 0.1;

  private LoopSettings() {}

  static void addTo(PyType loop) {
    loop.method("def BaseEventLoop.get_debug(self)", (py, a) -> isDebug((EventLoop) a[0]))
        .method("def BaseEventLoop.set_debug(self, enabled)", LoopSettings::setDebug)
        .method(
            "def BaseEventLoop.get_task_factory(self)",
            (py, a) -> Asyncio.orNone(factory((EventLoop) a[0])))
        .method(
            "def BaseEventLoop.set_task_factory(self, factory)", (py, a) -> set(a, FACTORY, a[1]))
        .setMember(
            SLOW, new NativeProperty(SLOW, LoopSettings::slow, (py, a) -> set(a, SLOW, a[1])));
  }

  private static Object set(Object[] a, String setting, Object value) {
    ((EventLoop) a[0]).settings().put(setting, value);
    return Singleton.NONE;
  }

  private static Object setDebug(Interpreter py, Object[] a) {
    setDebug((EventLoop) a[0], py.truth(a[1]));
    return Singleton.NONE;
  }

  static void setDebug(EventLoop loop, boolean enabled) {
    loop.settings().put(DEBUG, enabled);
  }

  static boolean isDebug(EventLoop loop) {
    return Boolean.TRUE.equals(loop.settings().get(DEBUG));
  }

  static @Nullable Object factory(EventLoop loop) {
    Object factory = loop.settings().get(FACTORY);
    return factory == Singleton.NONE ? null : factory;
  }

  private static Object slow(Interpreter py, Object[] a) {
    Object set = ((EventLoop) a[0]).settings().get(SLOW);
    return Objects.requireNonNullElse(set, SLOW_SECONDS);
  }
}
