package dev.simmer.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/// Looks in a jar for calls that would end Simmer, from which Java cannot keep it when they run.
/// Only classes count that a scheduler can come to.
final class ExitSearch {
  private static final Set<String> CALLS =
      Set.of("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt");

  private final JarFile jar;
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  private ExitSearch(JarFile jar) {
    this.jar = jar;
  }

  /// The first class with such a call that a class uses, by way of others or not; null if there is
  /// none.
  ///
  /// @param type the name of the class to begin with
  static @Nullable String from(String type, JarFile jar) throws IOException {
    return new ExitSearch(jar).search(type.replace('.', '/'));
  }

  private @Nullable String search(String first) throws IOException {
    found(first);
    while (!open.isEmpty()) {
      String name = open.remove();
      JarEntry entry = jar.getJarEntry(name + ".class");
      if (entry != null && ends(entry)) {
        return name.replace('/', '.');
      }
    }
    return null;
  }

  private void found(String name) {
    if (seen.add(name)) {
      open.add(name);
    }
  }

  /// What is no class is told of when it is loaded.
  private boolean ends(JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return ends(ClassFile.of().parse(in.readAllBytes()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean ends(ClassModel code) {
    boolean ends = false;
    for (PoolEntry entry : code.constantPool()) {
      if (entry instanceof ClassEntry used) {
        found(used.asInternalName());
      }
      ends |= entry instanceof MethodRefEntry call && CALLS.contains(name(call));
    }
    return ends;
  }

  private static String name(MethodRefEntry call) {
    return call.owner().asInternalName() + "." + call.name().stringValue();
  }
}
