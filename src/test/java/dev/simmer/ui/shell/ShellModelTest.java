package dev.simmer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.simulation.Recipe;
import dev.simmer.ui.editor.Trouble;
import dev.simmer.ui.schedulers.SchedulerModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellModelTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private String scheduler = "";
  private final List<String> cooked = new ArrayList<>();
  private final SchedulerModel schedulers = new SchedulerModel(Catalogue.builtIn());
  private final ShellModel model =
      new ShellModel(
          (recipe, settings, cancelled) -> {
            cooked.add(recipe.name());
            scheduler = settings.scheduler().begin().get().id();
            return Cooks.cook(recipe);
          },
          schedulers,
          new Background(work::add, Runnable::run, failures::add),
          shown::add);

  @TempDir Path folder;

  @Test
  void aFolderIsMadeBeforeItIsShown() {
    Path plugins = folder.resolve("a/b");
    model.showFolder(plugins);
    finishWork();
    assertTrue(Files.isDirectory(plugins));
    assertEquals(List.of(plugins), shown);
  }

  @Test
  void findsTheRecipesThatShip() {
    model.findShelf();
    finishWork();
    assertTrue(model.shelfProperty().get().contains("breakfast.py"));
  }

  @Test
  void opensARecipeThatShips() {
    model.openFromShelf("breakfast.py");
    assertTrue(model.busyProperty().get());
    assertNull(model.openedProperty().get());
    finishWork();
    assertFalse(model.busyProperty().get());
    assertEquals("breakfast.py", opened().recipe().name());
    assertTrue(opened().recipe().source().startsWith("import asyncio"));
    assertNull(opened().trouble());
  }

  @Test
  void keepsWhatIsOpenWhenAFileCannotBeRead() throws IOException {
    model.openFromShelf("breakfast.py");
    finishWork();
    Opened before = opened();
    Path latin = Files.write(folder.resolve("latin.py"), new byte[] {'x', (byte) 0xE4});
    for (Path bad : List.of(folder.resolve("missing.py"), folder, latin)) {
      model.open(bad);
      finishWork();
      assertEquals(before, opened());
      Trouble notice = Objects.requireNonNull(model.noticeProperty().get());
      assertTrue(notice.message().startsWith(bad.getFileName() + ": "), notice.message());
      assertFalse(notice.advice().isEmpty());
    }
    model.open(recipe("good.py"));
    finishWork();
    assertNull(model.noticeProperty().get());
  }

  @Test
  void showsTheSourceOfARecipeThatCannotRun() {
    model.open(recipe("syntax.py"));
    finishWork();
    assertNull(opened().show());
    assertEquals("invalid syntax", trouble().message());
    assertEquals("Add a colon.", trouble().advice());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crash.py    | The program ends with an error: ValueError('hot')",
        "deadlock.py | Deadlock: every pot waits, and no timer is set",
        "endless.py  | Cut off after 200,000 turns of the loop",
        "exit.py     | The program ends itself with exit code 3"
      })
  void saysHowARecipeEndedAndStillShowsIt(String name, String message) {
    model.open(recipe(name));
    finishWork();
    assertNotNull(opened().show());
    assertEquals(message, trouble().message());
    assertFalse(trouble().advice().isEmpty());
  }

  @Test
  void runsAgainUnderAnotherScheduler() {
    model.open(recipe("soup.py"));
    finishWork();
    assertEquals("asyncio", scheduler);
    schedulers.choose(schedulers.catalogue().find("lifo").orElseThrow());
    finishWork();
    assertEquals("lifo", scheduler);
    assertEquals(List.of("soup.py", "soup.py"), cooked);
  }

  @Test
  void forgetsARunThatNobodyWaitsFor() {
    model.open(recipe("slow.py"));
    model.open(recipe("soup.py"));
    finishWork();
    assertEquals(List.of("soup.py"), cooked);
    assertEquals("soup.py", opened().recipe().name());
  }

  @Test
  void keepsWhatIsOpenWhenARunIsStopped() {
    model.open(recipe("soup.py"));
    finishWork();
    model.open(recipe("slow.py"));
    model.cancel();
    assertFalse(model.busyProperty().get());
    finishWork();
    assertEquals("soup.py", opened().recipe().name());
  }

  @Test
  void reportsAFailureThatNobodyExpected() {
    model.open(recipe("soup.py"));
    finishWork();
    model.open(recipe("bug.py"));
    finishWork();
    assertEquals("a bug of Simmer's", failures.getFirst().getMessage());
    assertFalse(model.busyProperty().get());
    assertEquals("soup.py", opened().recipe().name());
  }

  private static Recipe recipe(String name) {
    return new Recipe(name, null, "import asyncio\nasync def main()\n");
  }

  private void finishWork() {
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
  }

  private Opened opened() {
    return Objects.requireNonNull(model.openedProperty().get());
  }

  private Trouble trouble() {
    return Objects.requireNonNull(opened().trouble());
  }
}
