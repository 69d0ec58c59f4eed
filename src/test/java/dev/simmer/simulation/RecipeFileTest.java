package dev.simmer.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeFileTest {
  @TempDir private Path folder;

  @Test
  void aFileOfTextIsARecipe() throws IOException, RecipeException {
    Path file = Files.writeString(folder.resolve("tea.py"), "\uFEFFprint('Tee für dich 🍵')\n");
    assertEquals(new Recipe("tea.py", file, "print('Tee für dich 🍵')\n"), RecipeFile.read(file));
  }

  @Test
  void aFileWithNothingInItIsARecipeThatDoesNothing() throws IOException, RecipeException {
    Path file = file("");
    assertEquals(new Recipe("file.py", file, ""), RecipeFile.read(file));
  }

  @Test
  void whatIsNoProgramIsAProblem() throws IOException {
    assertProblem("There is no such file", folder.resolve("nothing.py"));
    assertProblem("This is a folder", folder);
    assertProblem("This is a trace, not a program", file("{\"t\": 0.0, \"ev\": \"turn\"}\n"));
    assertProblem("The file is not UTF-8 text", file("\u00E9"));
    assertProblem("The file is larger than 5 MB", file("#".repeat(RecipeFile.LARGEST + 1)));
  }

  private Path file(String latin1) throws IOException {
    Path file = folder.resolve("file.py");
    return Files.write(file, latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void assertProblem(String message, Path file) {
    Problem problem = assertThrows(RecipeException.class, () -> RecipeFile.read(file)).problem();
    assertEquals(message, problem.message());
    assertNull(problem.span());
  }
}
