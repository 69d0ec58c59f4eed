package dev.simmer.python.library.asyncio;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Singleton;

/// Event loop policies: there is one, and others only change what it is called.
///
/// As `Lib/asyncio/events.py`.
final class Policies {
  private final PyType standard;
  private Object policy;

  private Policies(PyType standard) {
    this.standard = standard;
    this.policy = new PyObject(standard);
  }

  static void addTo(PyModule asyncio, Interpreter py) {
    PyType base = PyType.builtIn("asyncio.events", "AbstractEventLoopPolicy", py.types().object);
    PyType standard =
        PyType.builtIn("asyncio.unix_events", "_UnixDefaultEventLoopPolicy", base)
            .method("def get_event_loop(self)", (p, a) -> p.loops().eventLoop())
            .method("def set_event_loop(self, loop)", Loops::setEventLoop)
            .method("def new_event_loop(self)", (p, a) -> p.loops().newLoop());
    Policies policies = new Policies(standard);
    asyncio
        .with("AbstractEventLoopPolicy", base)
        .with("DefaultEventLoopPolicy", standard)
        .function("def get_event_loop_policy()", (p, a) -> policies.policy)
        .function("def set_event_loop_policy(policy)", policies::set);
  }

  private Object set(Interpreter py, Object[] a) {
    boolean isPolicy = py.typeOf(a[0]).isSubtypeOf(standard.bases().getFirst());
    if (!isPolicy && a[0] != Singleton.NONE) {
      throw PyError.type(
          "policy must be an instance of AbstractEventLoopPolicy or None, not '"
              + py.typeOf(a[0]).name()
              + "'");
    }
    policy = isPolicy ? a[0] : new PyObject(standard);
    return Singleton.NONE;
  }
}
