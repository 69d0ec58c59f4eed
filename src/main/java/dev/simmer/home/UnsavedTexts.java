package dev.simmer.home;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder in which each running Simmer keeps the text that is not saved yet, so that it is
/// there when Simmer is killed.
///
/// @param owner names this one's process, as `NUMBER-START`
public record UnsavedTexts(Path folder, String owner) {
  private static final String ENDING = ".unsaved";
  private static final String NAME = "name";
  private static final String FILE = "file";
  private static final String TEXT = "text";

  /// Keeps the text of this process in place of what it kept before.
  public void write(UnsavedText unsaved) throws IOException {
    Properties kept = new Properties();
    kept.setProperty(NAME, unsaved.name());
    if (unsaved.file() != null) {
      kept.setProperty(FILE, unsaved.file().toString());
    }
    kept.setProperty(TEXT, unsaved.text());
    StringWriter text = new StringWriter();
    kept.store(text, null);
    KeptFile.write(own(), text.toString());
  }

  /// Those of the process that runs this.
  static UnsavedTexts of(Path folder) {
    return new UnsavedTexts(folder, nameOf(ProcessHandle.current()));
  }

  /// There is nothing unsaved in this process any more.
  public void clear() throws IOException {
    Files.deleteIfExists(own());
  }

  /// A text of a process that ended without saving it.
  ///
  /// @param kept where it is kept
  public record Orphan(Path kept, UnsavedText text) {}

  /// The latest text that a process left behind.
  public Optional<Orphan> orphan() throws IOException {
    for (Path file : orphans()) {
      Optional<UnsavedText> found = read(file);
      if (found.isPresent()) {
        return Optional.of(new Orphan(file, found.get()));
      }
    }
    return Optional.empty();
  }

  /// Nobody wants this text any more.
  public void forget(Orphan orphan) throws IOException {
    Files.deleteIfExists(orphan.kept());
  }

  private Path own() {
    return folder.resolve(owner + ENDING);
  }

  /// The latest first.
  private List<Path> orphans() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(UnsavedTexts::isOrphan)
          .sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
          .toList();
    }
  }

  private static boolean isOrphan(Path file) {
    String name = file.getFileName().toString();
    if (!name.matches("\\d{1,18}-\\d{1,18}" + ENDING)) {
      return false;
    }
    String owner = name.substring(0, name.length() - ENDING.length());
    long number = Long.parseLong(owner.substring(0, owner.indexOf('-')));
    return ProcessHandle.of(number)
        .filter(process -> process.isAlive() && owner.equals(nameOf(process)))
        .isEmpty();
  }

  /// Numbers are used again, so the start belongs to the name.
  static String nameOf(ProcessHandle process) {
    long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + "-" + start;
  }

  private static Optional<UnsavedText> read(Path file) throws IOException {
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String name = kept.getProperty(NAME);
    String text = kept.getProperty(TEXT);
    return name == null || text == null
        ? Optional.empty()
        : Optional.of(new UnsavedText(name, path(kept.getProperty(FILE)), text));
  }

  private static @Nullable Path path(@Nullable String name) {
    try {
      return name == null ? null : Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
