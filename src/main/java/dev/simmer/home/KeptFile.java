package dev.simmer.home;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes files so that there is always a whole one, the old or the new.
public final class KeptFile {
  private KeptFile() {}

  /// Writes a text in place of what is there. Makes the folder if there is none.
  public static void write(Path file, String text) throws IOException {
    boolean exists = Files.exists(file);
    Path target = exists ? file.toRealPath() : file.toAbsolutePath();
    if (exists && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Files.createDirectories(target.getParent());
    Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
    try {
      Files.writeString(fresh, text);
      if (exists) {
        copyPermissions(target, fresh);
      }
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView of = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (of != null) {
      Files.setPosixFilePermissions(to, of.readAttributes().permissions());
    }
  }
}
