package dev.simmer.python.library.asyncio;

import dev.simmer.python.runtime.Builtin;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyType;
import java.util.List;

/// What asyncio has for the network, other programs and signals. Its classes are there, for
/// annotations and to derive from; its functions say what to write instead.
final class Refusals {
  private static final String NETWORK =
      "a kitchen has no network: write the wait with 'await asyncio.sleep(seconds)'";
  private static final String PROGRAMS =
      "a kitchen starts no other programs: write the wait with 'await asyncio.sleep(seconds)'";
  private static final String SIGNALS =
      "a kitchen gets no signals: cancel a task, or set an asyncio.Event, after a while instead";

  private static final List<String> CLASSES =
      List.of(
          "BaseProtocol",
          "Protocol",
          "BufferedProtocol",
          "DatagramProtocol",
          "SubprocessProtocol",
          "BaseTransport",
          "Transport",
          "ReadTransport",
          "WriteTransport",
          "DatagramTransport",
          "StreamReader",
          "StreamWriter",
          "StreamReaderProtocol",
          "Server",
          "AbstractServer");

  private Refusals() {}

  static void addTo(PyModule asyncio, PyType loop, Interpreter py) {
    for (String name : CLASSES) {
      asyncio.with(name, PyType.builtIn("asyncio", name, py.types().object));
    }
    List.of("open_connection", "start_server", "open_unix_connection", "start_unix_server")
        .forEach(name -> asyncio.function(name + "(*args, **kwargs)", refuse(name, NETWORK)));
    List.of("create_subprocess_exec", "create_subprocess_shell")
        .forEach(name -> asyncio.function(name + "(*args, **kwargs)", refuse(name, PROGRAMS)));
    List.of(
            "create_connection",
            "create_server",
            "create_datagram_endpoint",
            "create_unix_connection",
            "create_unix_server",
            "getaddrinfo",
            "sock_connect",
            "sock_recv",
            "sock_sendall",
            "sock_accept",
            "add_reader",
            "add_writer",
            "connect_read_pipe",
            "connect_write_pipe")
        .forEach(name -> method(loop, name, NETWORK));
    List.of("subprocess_exec", "subprocess_shell").forEach(name -> method(loop, name, PROGRAMS));
    List.of("add_signal_handler", "remove_signal_handler")
        .forEach(name -> method(loop, name, SIGNALS));
  }

  private static void method(PyType loop, String name, String reason) {
    loop.setMember(
        name, Builtin.method(loop, name + "(self, *args, **kwargs)", refuse(name, reason)));
  }

  private static Native refuse(String name, String reason) {
    return (py, a) -> {
      throw PyError.of("NotImplementedError", name + ": " + reason);
    };
  }
}
