package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyObject;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import java.util.List;

/// What `sys` tells of the language and its numbers: those of CPython 3.11.7 on a 64-bit machine.
final class SystemFacts {
  private static final long HEX_VERSION = 0x030b07f0L;

  private SystemFacts() {}

  static PyModule install(Interpreter py, PyModule sys) {
    PyTuple version =
        facts(
            py, "version_info", "major minor micro releaselevel serial", 3L, 11L, 7L, "final", 0L);
    return sys.with("version", "3.11.7 (Simmer)")
        .with("version_info", version)
        .with("hexversion", HEX_VERSION)
        .with("implementation", implementation(py, version))
        .with("float_info", reals(py))
        .with(
            "int_info",
            facts(
                py,
                "int_info",
                "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold",
                30L,
                4L,
                4300L,
                640L));
  }

  private static PyTuple reals(Interpreter py) {
    return facts(
        py,
        "float_info",
        "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds",
        Double.MAX_VALUE,
        1024L,
        308L,
        Double.MIN_NORMAL,
        -1021L,
        -307L,
        15L,
        53L,
        Math.ulp(1.0),
        2L,
        1L);
  }

  private static PyObject implementation(Interpreter py, PyTuple version) {
    PyType namespace = PyType.builtIn("types", "SimpleNamespace", py.types().object);
    PyObject implementation = new PyObject(namespace.withAttributes());
    implementation.setAttribute("name", "cpython");
    implementation.setAttribute("cache_tag", "cpython-311");
    implementation.setAttribute("version", version);
    implementation.setAttribute("hexversion", HEX_VERSION);
    return implementation;
  }

  private static PyTuple facts(Interpreter py, String name, String fields, Object... values) {
    List<String> names = List.of(fields.split(" ", -1));
    PyType type = NamedTuples.type(py, "sys", name, names, new Object[0]).dotted();
    return new PyTuple(type, values);
  }
}
