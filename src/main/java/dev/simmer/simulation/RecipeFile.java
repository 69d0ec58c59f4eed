package dev.simmer.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;

/// Reads recipes from files.
public final class RecipeFile {
  /// The size of the largest file that is read, in bytes.
  public static final int LARGEST = 5_000_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// How a trace begins. As a program it would do nothing.
  private static final String TRACE = "{\"t\": ";

  private RecipeFile() {}

  /// Reads a program. Throws where there is no readable file of UTF-8 text of a sensible size, or
  /// where it is a trace.
  public static Recipe read(Path file) throws RecipeException {
    String text = decode(bytes(file));
    String source = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (source.startsWith(TRACE)) {
      throw problem("trace");
    }
    Path name = file.getFileName();
    return new Recipe(name == null ? file.toString() : name.toString(), file, source);
  }

  private static byte[] bytes(Path file) throws RecipeException {
    if (Files.notExists(file)) {
      throw problem("missing");
    }
    if (Files.isDirectory(file)) {
      throw problem("folder");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw problem("unreadable");
    }
    if (bytes.length > LARGEST) {
      throw problem("large");
    }
    return bytes;
  }

  private static String decode(byte[] bytes) throws RecipeException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw problem("encoding");
    }
  }

  private static RecipeException problem(String key) {
    ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.simulation.recipe");
    return new RecipeException(
        new Problem(texts.getString(key), null, texts.getString(key + ".advice")));
  }
}
