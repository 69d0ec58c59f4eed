import org.jspecify.annotations.NullMarked;

/// Simmer shows Python's event loop at work, as a kitchen.
@NullMarked
module dev.simmer {
  requires atlantafx.base;
  requires info.picocli;
  requires javafx.controls;
  requires javafx.fxml;
  // The JVM warns on stderr where an incubator module is resolved: only the window's start adds it.
  requires static jfx.incubator.richtext;
  requires static org.jspecify;

  exports dev.simmer.ui.control to
      javafx.fxml;
  exports dev.simmer.ui.kitchen to
      javafx.fxml;

  opens dev.simmer.ui.gantt to
      javafx.fxml;
  opens dev.simmer.ui.kitchen to
      javafx.fxml;
}
