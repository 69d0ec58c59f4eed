package dev.simmer.ui.schedulers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchedulerModelTest {
  private final SchedulerModel model = new SchedulerModel(Catalogue.builtIn());

  @Test
  void beginsWithTheEventLoop() {
    assertEquals("asyncio", chosen());
    assertEquals("asyncio", model.settingsProperty().get().scheduler().begin().get().id());
  }

  @Test
  void keepsTheOptionsOfASchedulerThatIsChosenAgain() throws SchedulerException {
    choose("round-robin");
    model.setOption("slice", "0.25");
    choose("lifo");
    assertEquals("lifo", chosen());
    choose("round-robin");
    assertEquals("round-robin:slice=0.25", chosen());
  }

  @Test
  void keepsTheOldValueOfAnOptionThatIsRefused() throws SchedulerException {
    choose("go");
    model.setOption("burners", "3");
    assertThrows(SchedulerException.class, () -> model.setOption("burners", "0"));
    assertThrows(SchedulerException.class, () -> model.setOption("colour", "1"));
    assertEquals("go:burners=3", chosen());
  }

  @Test
  void tellsOfEachChangeOnce() throws SchedulerException {
    List<String> told = new ArrayList<>();
    model
        .settingsProperty()
        .addListener((o, was, is) -> told.add(is.scheduler() + " " + is.lineCost()));
    choose("asyncio");
    choose("go");
    model.setOption("burners", "3");
    model.setOption("burners", "3");
    model.setLineCost(7);
    model.setLineCost(7);
    model.setPriorities(Map.of("main", 1));
    model.setPriorities(Map.of("main", 1));
    assertEquals(4, told.size());
  }

  private void choose(String id) {
    model.choose(model.catalogue().find(id).orElseThrow());
  }

  private String chosen() {
    return model.planProperty().get().text();
  }
}
