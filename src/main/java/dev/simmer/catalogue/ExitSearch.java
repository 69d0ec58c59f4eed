package dev.simmer.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Looks in a jar for calls that would end Simmer, from which Java cannot keep it when they run.
final class ExitSearch {
  private static final Set<String> CALLS =
      Set.of("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt");

  private ExitSearch() {}

  /// The first class with such a call; null if there is none.
  static @Nullable String in(JarFile jar) throws IOException {
    List<JarEntry> classes =
        jar.stream().filter(entry -> entry.getName().endsWith(".class")).toList();
    for (JarEntry entry : classes) {
      try (InputStream in = jar.getInputStream(entry)) {
        if (ends(in.readAllBytes())) {
          String name = entry.getName();
          return name.substring(0, name.length() - ".class".length()).replace('/', '.');
        }
      }
    }
    return null;
  }

  /// What is no class is told of when it is loaded.
  private static boolean ends(byte[] code) {
    try {
      return StreamSupport.stream(ClassFile.of().parse(code).constantPool().spliterator(), false)
          .anyMatch(entry -> entry instanceof MethodRefEntry call && CALLS.contains(name(call)));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String name(MethodRefEntry call) {
    return call.owner().asInternalName() + "." + call.name().stringValue();
  }
}
