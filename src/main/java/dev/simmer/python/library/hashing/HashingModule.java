package dev.simmer.python.library.hashing;

import dev.simmer.python.library.Arguments;
import dev.simmer.python.library.ByteSources;
import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyBytes;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyModule;
import dev.simmer.python.runtime.PyTuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/// `_hashing`: the algorithms behind `hashlib`.
public final class HashingModule {
  private static final Map<String, String> JAVA_NAMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("md5", "MD5"),
              Map.entry("sha1", "SHA-1"),
              Map.entry("sha224", "SHA-224"),
              Map.entry("sha256", "SHA-256"),
              Map.entry("sha384", "SHA-384"),
              Map.entry("sha512", "SHA-512"),
              Map.entry("sha3_224", "SHA3-224"),
              Map.entry("sha3_256", "SHA3-256"),
              Map.entry("sha3_384", "SHA3-384"),
              Map.entry("sha3_512", "SHA3-512")));

  private HashingModule() {}

  public static PyModule create(Interpreter py) {
    return new PyModule("_hashing")
        .function("algorithms()", (p, a) -> new PyTuple(p, JAVA_NAMES.keySet().toArray()))
        .function("digest(name, data, /)", HashingModule::digest);
  }

  private static Object digest(Interpreter py, Object[] a) {
    String name = JAVA_NAMES.get(Arguments.text(py, a[0]));
    if (name == null) {
      throw PyError.value("unsupported hash type " + a[0]);
    }
    try {
      byte[] data = ByteSources.bytesOf(py, a[1]);
      return new PyBytes(MessageDigest.getInstance(name).digest(data));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + name, e);
    }
  }
}
