package dev.simmer.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedTextsTest {
  /// No process has such a number.
  private static final String DEAD = "999999999999-1";

  private static final UnsavedText SOUP =
      new UnsavedText("soup.py", Path.of("/tmp/soup.py"), "print('a\\nß')\n\tx = 1\n");

  @TempDir Path folder;

  @Test
  void aTextOfAKilledProcessIsThereUntilItIsForgotten() throws IOException {
    new UnsavedTexts(folder, DEAD).write(SOUP);
    UnsavedTexts texts = UnsavedTexts.of(folder);
    UnsavedTexts.Orphan found = texts.orphan().orElseThrow();
    assertEquals(SOUP, found.text());
    assertEquals(Optional.of(found), texts.orphan());
    texts.forget(found);
    assertEquals(Optional.empty(), texts.orphan());
  }

  @Test
  void theTextOfARunningProcessIsNoOrphan() throws IOException {
    UnsavedTexts.of(folder).write(SOUP);
    assertEquals(Optional.empty(), new UnsavedTexts(folder, DEAD).orphan());
  }

  @Test
  void aNumberThatIsUsedAgainHidesNoText() throws IOException {
    String earlier = ProcessHandle.current().pid() + "-1";
    new UnsavedTexts(folder, earlier).write(SOUP);
    assertEquals(Optional.of(SOUP), orphan());
  }

  @Test
  void whatIsClearedIsGone() throws IOException {
    UnsavedTexts texts = new UnsavedTexts(folder, DEAD);
    texts.write(SOUP);
    texts.clear();
    assertFalse(Files.exists(folder.resolve(DEAD + ".unsaved")));
    texts.clear();
  }

  @Test
  void aRecipeWithoutAFileHasNone() throws IOException {
    UnsavedText fresh = new UnsavedText("new.py", null, "");
    new UnsavedTexts(folder, DEAD).write(fresh);
    assertEquals(Optional.of(fresh), orphan());
  }

  @Test
  void whatIsNoUnsavedTextIsPassedOver() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(folder.resolve(DEAD + ".unsaved"), "name=\\u1");
    assertEquals(Optional.empty(), orphan());
    assertEquals(Optional.empty(), UnsavedTexts.of(folder.resolve("none")).orphan());
  }

  private Optional<UnsavedText> orphan() throws IOException {
    return UnsavedTexts.of(folder).orphan().map(UnsavedTexts.Orphan::text);
  }
}
