package dev.simmer.ui.shell;

import static dev.simmer.ui.shell.Seen.await;
import static dev.simmer.ui.shell.Seen.fire;
import static dev.simmer.ui.shell.Seen.pots;
import static dev.simmer.ui.shell.Seen.text;
import static dev.simmer.ui.shell.Seen.tick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.home.UnsavedText;
import dev.simmer.home.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Writing in the recipe.
class EditingTest extends WindowTest {
  private static final String SOUP = "import asyncio\r\nasyncio.run(asyncio.sleep(2))\r\n";

  private Path toSave;

  @Start
  void open(Stage stage) throws IOException {
    toSave = folder.resolve("saved.py");
    Files.writeString(folder.resolve("soup.py"), SOUP);
    show(stage, Windows.real(stage, folder, owner -> Optional.of(toSave)), 1280, 800);
  }

  @BeforeEach
  void untilItIsOpen(FxRobot robot) {
    await(() -> stage.getTitle().equals("breakfast.py — Simmer"));
    robot.interact(() -> {});
  }

  @Test
  void whatIsWrittenRunsOnControlEnter(FxRobot robot) {
    edit(robot);
    write(robot, "import asyncio\nprint('soup')\nasyncio.run(asyncio.sleep(2))");
    assertTrue(robot.lookup("#unsaved").query().isVisible());
    assertEquals(List.of("main"), pots(robot, "#ready-table"));
    shortcut(robot, KeyCode.ENTER);
    await(() -> pots(robot, "#ready-table").equals(List.of("sleep")));
    assertFalse(code(robot).isEditable());
    assertEquals("breakfast.py", stage.getTitle().replaceAll("[● ]*(\\S+) .*", "$1"));
    robot.push(KeyCode.END);
    assertTrue(tick(robot).endsWith("of 3"), tick(robot));
    assertTrue(code(robot).getText().contains("soup"));
  }

  @Test
  void keysWriteOnlyWhileTheRecipeIsEdited(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    shortcut(robot, KeyCode.E);
    await(() -> code(robot).isEditable());
    robot.push(KeyCode.RIGHT).push(KeyCode.SPACE).push(KeyCode.C);
    assertEquals("tick 1 of 8", tick(robot));
    assertTrue(code(robot).getText().contains(" c"));
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.RIGHT);
    assertEquals("tick 2 of 8", tick(robot));
  }

  @Test
  void whatIsWrongIsSaidWhileItIsWritten(FxRobot robot) {
    edit(robot);
    write(robot, "import asyncio\nif True\n    pass");
    await(() -> robot.lookup("#problem").query().isVisible());
    assertEquals("expected ':'", text(robot, "#problem-message"));
    assertEquals("line 2, column 8", text(robot, "#problem-place"));
    write(robot, "import asyncio\nif True:\n    pass");
    await(() -> !robot.lookup("#problem").query().isVisible());
  }

  @Test
  void theCaretStaysWhereItIsWhenItsLineIsWrong(FxRobot robot) {
    edit(robot);
    write(robot, "import asyncio\nif True or False\n    pass");
    TextPos place = TextPos.ofLeading(1, 7);
    robot.interact(() -> code(robot).select(place));
    robot.type(KeyCode.X);
    await(() -> robot.lookup("#problem").query().isVisible());
    robot.type(KeyCode.Y);
    assertEquals("if Truexy or False", code(robot).getPlainText(1));
  }

  @Test
  void theColoursChangeWhileTheRecipeIsEdited(FxRobot robot) {
    edit(robot);
    shortcut(robot, KeyCode.END);
    robot.interact(() -> fire(robot, "#theme"));
    await(() -> stage.getScene().getStylesheets().stream().anyMatch(s -> s.contains("dark")));
    robot.type(KeyCode.X);
    assertTrue(code(robot).getText().endsWith("x"));
    assertFalse(Files.exists(folder.resolve(".simmer/simmer.log")));
  }

  @Test
  void theSchedulerChangesUnderTheOldTextAndTheNewOneStays(FxRobot robot) {
    edit(robot);
    write(robot, "print('new')");
    robot.interact(() -> robot.lookup("#scheduler").queryComboBox().getSelectionModel().select(1));
    await(() -> tick(robot).startsWith("tick 0 of"));
    assertEquals("print('new')", code(robot).getText());
    assertTrue(robot.lookup("#unsaved").query().isVisible());
  }

  @Test
  void aRecipeOfTheShelfIsSavedToTheFileThatIsChosen(FxRobot robot) throws IOException {
    edit(robot);
    write(robot, "print('mine')");
    shortcut(robot, KeyCode.S);
    await(() -> stage.getTitle().equals("saved.py — Simmer"));
    assertEquals("print('mine')\n", Files.readString(toSave));
    assertFalse(robot.lookup("#unsaved").query().isVisible());
    await(
        () -> Files.readString(folder.resolve(".simmer/preferences.properties")).contains("saved"));
  }

  @Test
  void aFileIsSavedWithItsOwnLineEnds(FxRobot robot) throws IOException {
    robot.interact(() -> window.open(folder.resolve("soup.py")));
    await(() -> stage.getTitle().equals("soup.py — Simmer"));
    edit(robot);
    robot.interact(() -> code(robot).insertText(TextPos.ZERO, "# soup\n", null));
    shortcut(robot, KeyCode.S);
    await(() -> stage.getTitle().equals("soup.py — Simmer"));
    assertEquals("# soup\r\n" + SOUP, Files.readString(folder.resolve("soup.py")));
  }

  @Test
  void whatCannotBeSavedIsSaidAndNothingIsLost(FxRobot robot) throws IOException {
    toSave = folder.resolve("full");
    Files.createDirectories(toSave.resolve("inner"));
    edit(robot);
    write(robot, "print('mine')");
    shortcut(robot, KeyCode.S);
    await(() -> robot.lookup("#problem").query().isVisible());
    assertTrue(text(robot, "#problem-message").startsWith("full could not be saved"));
    assertEquals("print('mine')", code(robot).getText());
    assertTrue(robot.lookup("#unsaved").query().isVisible());
  }

  @Test
  void changesAreNotLostWithoutAQuestion(FxRobot robot) throws IOException {
    edit(robot);
    write(robot, "print('mine')");
    openSoup(robot);
    answer(robot, "#unsaved-cancel");
    assertEquals("print('mine')", code(robot).getText());
    openSoup(robot);
    answer(robot, "#unsaved-save");
    await(() -> stage.getTitle().equals("soup.py — Simmer"));
    assertEquals("print('mine')\n", Files.readString(toSave));
    edit(robot);
    write(robot, "print('other')");
    robot.interact(() -> window.close());
    answer(robot, "#unsaved-discard");
    await(() -> !stage.isShowing());
    assertEquals(SOUP, Files.readString(folder.resolve("soup.py")));
  }

  @Test
  void whatAKilledSimmerLeftIsOfferedAndBroughtBack(FxRobot robot) throws IOException {
    UserFolder own = new UserFolder(folder.resolve(".simmer"));
    Path left =
        Files.createDirectories(folder.resolve(".simmer/unsaved"))
            .resolve("999999999999-1.unsaved");
    own.unsaved().write(new UnsavedText("stew.py", null, "print('stew')\n"));
    Files.move(own.unsaved().folder().resolve(own.unsaved().owner() + ".unsaved"), left);
    robot.interact(() -> window.close());
    robot.interact(() -> show(stage, Windows.real(stage, folder), 1280, 800));
    await(() -> robot.lookup("#rescue").query().isVisible());
    assertEquals(
        "stew.py was changed and not saved when Simmer last ended.",
        text(robot, "#rescue-message"));
    robot.interact(() -> fire(robot, "#rescue-accept"));
    await(() -> stage.getTitle().equals("● stew.py — Simmer"));
    assertEquals("print('stew')", code(robot).getText());
    await(() -> !Files.exists(left));
  }

  @Test
  void whatIsWrittenIsKeptWhileItIsWritten(FxRobot robot) {
    edit(robot);
    write(robot, "print('mine')");
    UserFolder own = new UserFolder(folder.resolve(".simmer"));
    Path kept = own.unsaved().folder().resolve(own.unsaved().owner() + ".unsaved");
    await(() -> Files.exists(kept) && Files.readString(kept).contains("print('mine')"));
    shortcut(robot, KeyCode.Z);
    await(() -> !Files.exists(kept));
  }

  @Test
  void wordsAreFound(FxRobot robot) {
    shortcut(robot, KeyCode.F);
    TextField wanted = robot.lookup("#find-text").queryAs(TextField.class);
    assertTrue(wanted.isFocused());
    robot.interact(() -> wanted.setText("SLEEP"));
    assertEquals("1 of 2", text(robot, "#find-count"));
    robot.push(KeyCode.ENTER);
    assertEquals("2 of 2", text(robot, "#find-count"));
    assertEquals(12, code(robot).getCaretPosition().index() + 1);
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("1 of 2", text(robot, "#find-count"));
    robot.interact(() -> wanted.setText("salt"));
    assertEquals("not found", text(robot, "#find-count"));
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#find").query().isVisible());
  }

  @Test
  void aNewRecipeIsWritten(FxRobot robot) {
    shortcut(robot, KeyCode.N);
    await(() -> stage.getTitle().equals("new.py — Simmer"));
    assertTrue(code(robot).isEditable());
    assertTrue(code(robot).getText().startsWith("import asyncio"));
  }

  @Test
  void linesAreIndentedAsInPython(FxRobot robot) {
    edit(robot);
    write(robot, "");
    robot.interact(() -> code(robot).insertText(TextPos.ZERO, "if True:", null));
    shortcut(robot, KeyCode.END);
    robot.push(KeyCode.ENTER).push(KeyCode.X).push(KeyCode.ENTER).push(KeyCode.BACK_SPACE);
    robot.push(KeyCode.Y);
    assertEquals("if True:\n    x\ny", code(robot).getText());
    shortcut(robot, KeyCode.A);
    robot.push(KeyCode.TAB);
    assertEquals("    if True:\n        x\n    y", code(robot).getText());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    shortcut(robot, KeyCode.SLASH);
    assertEquals("# if True:\n#     x\n# y", code(robot).getText());
    shortcut(robot, KeyCode.SLASH);
    assertEquals("if True:\n    x\ny", code(robot).getText());
  }

  private void openSoup(FxRobot robot) {
    robot.interact(() -> window.open(folder.resolve("soup.py")));
  }

  private static void answer(FxRobot robot, String button) {
    await(() -> robot.lookup(button).tryQuery().isPresent());
    robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
  }

  private static void edit(FxRobot robot) {
    robot.interact(() -> robot.lookup("#edit").queryAs(ButtonBase.class).fire());
    assertTrue(code(robot).isEditable());
  }

  private static void write(FxRobot robot, String source) {
    robot.interact(() -> code(robot).setText(source));
  }

  private static CodeArea code(FxRobot robot) {
    return robot.lookup("#recipe").queryAs(CodeArea.class);
  }
}
