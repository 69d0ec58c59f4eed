package dev.simmer.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsWrittenAndWrittenOver() throws IOException {
    Path file = folder.resolve("deep/er/soup.py");
    KeptFile.write(file, "one");
    KeptFile.write(file, "two");
    assertEquals("two", Files.readString(file));
    try (Stream<Path> all = Files.list(file.getParent())) {
      assertEquals(List.of(file), all.toList());
    }
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("soup.py"), "one");
    Path link = Files.createSymbolicLink(folder.resolve("link.py"), file);
    KeptFile.write(link, "two");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("two", Files.readString(file));
  }

  @Test
  void aFolderIsNotWrittenOver() throws IOException {
    Path taken = folder.resolve("soup.py");
    Path inner = Files.createDirectories(taken.resolve("inner"));
    assertThrows(IOException.class, () -> KeptFile.write(taken, "two"));
    assertTrue(Files.isDirectory(inner));
  }
}
