package dev.simmer.ui.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import dev.simmer.story.Story;
import dev.simmer.ui.Recordings;
import dev.simmer.ui.control.PotSign;
import dev.simmer.ui.control.PotState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KitchenViewModelTest {
  private static final double AT_ITS_END = Double.POSITIVE_INFINITY;

  private static KitchenViewModel at(Recording recording, int tick, double nanos) {
    Playhead playhead = new Playhead(recording, Granularity.FOLDED, tick);
    return KitchenViewModel.of(new KitchenTexts(), playhead, new Story(recording), nanos);
  }

  private static KitchenViewModel breakfast(int tick, double nanos) {
    return at(Recordings.breakfast(), tick, nanos);
  }

  private static KitchenViewModel breakfast(int tick) {
    return breakfast(tick, AT_ITS_END);
  }

  private static List<String> waiting(KitchenViewModel kitchen) {
    return kitchen.moment().waiting().stream().map(task -> kitchen.waiting(task).name()).toList();
  }

  private static @Nullable PotFace onStove(KitchenViewModel kitchen) {
    return kitchen.moment().stove().stream().findFirst().map(kitchen::onStove).orElse(null);
  }

  @Test
  void whoseStepTheTickIsCooks() {
    KitchenViewModel kitchen = breakfast(5);
    PotFace toast = Objects.requireNonNull(onStove(kitchen));
    assertEquals("toast", toast.name());
    assertEquals(PotState.COOKING, toast.state());
    assertEquals("toast cooks", kitchen.ovenTitle());
    assertEquals("line 13", kitchen.ovenLine());
  }

  @Test
  void nobodyCooksWhileTheClockMoves() {
    assertNull(onStove(breakfast(4)));
    assertEquals("nobody cooks", breakfast(4).ovenTitle());
  }

  @Test
  void theQueueIsNumberedFromTheStove() {
    KitchenViewModel kitchen = breakfast(1);
    PotFace coffee = Objects.requireNonNull(kitchen.ready(0));
    PotFace toast = Objects.requireNonNull(kitchen.ready(1));
    assertEquals("coffee1", coffee.name() + coffee.badge());
    assertEquals("toast2", toast.name() + toast.badge());
  }

  @Test
  void whoRingsFirstStandsFirstOnTheShelf() {
    assertEquals(List.of("toast", "coffee", "main"), waiting(breakfast(3)));
  }

  @Test
  void aTimerHasARingAndAnythingElseANote() {
    KitchenViewModel kitchen = breakfast(5);
    PotFace coffee = kitchen.waiting(kitchen.moment().waiting().get(0));
    PotFace main = kitchen.waiting(kitchen.moment().waiting().get(1));
    assertEquals("1.0", coffee.ringText());
    assertEquals(2 / 3.0, coffee.ring(), 1e-9);
    assertEquals("waits for coffee", main.note());
    assertEquals(Double.NaN, main.ring());
  }

  @Test
  void untilTheClockHasMovedEverybodyStaysAndTheRingsCountDown() {
    KitchenViewModel kitchen = breakfast(4, 0.5e9);
    assertEquals(List.of("toast", "coffee", "main"), waiting(kitchen));
    assertEquals("1.5", kitchen.waiting(kitchen.moment().waiting().getFirst()).ringText());
    assertEquals("t = 0.5 s", kitchen.clock());
    assertEquals("idle 0.5 s of 0.5 s · 2\u00a0switches", kitchen.burnerFacts());
  }

  @Test
  void timeBetweenThePlayheadAndTheNextTickIsPartOfTheNext() {
    KitchenViewModel kitchen = breakfast(3, 0.5e9);
    assertNull(onStove(kitchen));
    assertEquals("t = 0.5 s", kitchen.clock());
    assertEquals("tick 3 / 8", kitchen.tick());
    assertEquals(breakfast(4).caption(), kitchen.caption());
  }

  @Test
  void whoBlocksSaysForHowLong() {
    KitchenViewModel kitchen = at(Recordings.blocking(), 1, 1e9);
    assertEquals(PotState.BLOCKING, Objects.requireNonNull(onStove(kitchen)).state());
    assertEquals("main blocks", kitchen.ovenTitle());
    assertEquals("line 2 · 2.0 s", kitchen.ovenLine());
    assertEquals(List.of(), kitchen.moment().ready());
  }

  @Test
  void theServedShowHowTheyEnded() {
    KitchenViewModel kitchen = breakfast(7);
    assertEquals("2", kitchen.servedCount());
    PotFace toast = kitchen.served(kitchen.moment().served().getFirst());
    assertEquals("toast", toast.name());
    assertEquals(PotState.DONE, toast.state());
    assertEquals("nothing yet", breakfast(4).servedText());
  }

  @Test
  void handlesThatStepNoTaskAreShownWhenEveryHandleIsATick() {
    Recording recording = Recordings.breakfast();
    Playhead playhead = new Playhead(recording, Granularity.EVERY_HANDLE, 4);
    KitchenViewModel kitchen =
        KitchenViewModel.of(new KitchenTexts(), playhead, new Story(recording), AT_ITS_END);
    assertNull(kitchen.ready(0));
    assertEquals("timer", kitchen.slip(0));
    assertNotNull(breakfast(4).ready(0));
  }

  @Test
  void whoKeepsTheBurnerStaysOnTheStove() throws Exception {
    Recording run = run("one-by-one", Files.readString(Path.of("assets/recipes/breakfast.py")));
    KitchenViewModel kitchen = at(run, 3, 2e9);
    OnStove coffee = kitchen.moment().stove().getFirst();
    assertEquals("coffee", kitchen.onStove(coffee).name());
    assertEquals(OnStove.How.KEEPS, coffee.how());
    assertEquals("coffee stays", kitchen.ovenTitle());
    assertEquals("1.0 s left", kitchen.ovenLine());
    assertEquals(ChefPose.WAITING, kitchen.moment().pose());
    KitchenViewModel rung = at(run, 3, AT_ITS_END);
    assertEquals("coffee stays", rung.ovenTitle());
    assertEquals("", rung.ovenLine());
    assertEquals(ChefPose.WAITING, rung.moment().pose());
    assertEquals("idle 0.0 s of 2.0 s · 1\u00A0switch", kitchen.burnerFacts());
  }

  @Test
  void severalBurnersCookSideBySide() throws Exception {
    String program =
        """
        import asyncio, time

        async def pot():
            time.sleep(2)

        async def main():
            await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'ABC'])

        asyncio.run(main())
        """;
    Recording run = run("go:burners=2", program);
    int last = run.ticks(Granularity.FOLDED).last();
    List<String> most =
        IntStream.rangeClosed(0, last)
            .mapToObj(tick -> stove(at(run, tick, AT_ITS_END)))
            .max(Comparator.comparingInt(List::size))
            .orElseThrow();
    assertEquals(List.of("0 C", "1 A"), most);
  }

  @Test
  void theChefDoesWhatTheTickIs() {
    assertEquals(
        List.of(
            ChefPose.REACHING_LEFT,
            ChefPose.COOKING,
            ChefPose.COOKING,
            ChefPose.COOKING,
            ChefPose.REACHING_RIGHT,
            ChefPose.COOKING,
            ChefPose.REACHING_RIGHT,
            ChefPose.COOKING,
            ChefPose.COOKING),
        IntStream.rangeClosed(0, 8).mapToObj(tick -> breakfast(tick).moment().pose()).toList());
    assertEquals(ChefPose.WAITING, breakfast(4, 1e9).moment().pose());
    assertEquals(ChefPose.ALARMED, at(Recordings.blocking(), 1, AT_ITS_END).moment().pose());
  }

  @Test
  void aTimerThatNobodyHearsIsOverdue() throws Exception {
    Recording run =
        run(
            "asyncio",
            """
            import asyncio, time

            async def soup():
                await asyncio.sleep(0.5)

            async def main():
                task = asyncio.create_task(soup(), name='soup')
                await asyncio.sleep(0)
                time.sleep(2)
                await task

            asyncio.run(main())
            """);
    PotFace before = soup(at(run, 3, 0.25e9));
    assertEquals(PotState.WAITING, before.state());
    assertEquals("0.3", before.ringText());
    PotFace late = soup(at(run, 3, 1.75e9));
    assertEquals(PotState.OVERDUE, late.state());
    assertEquals("+1.2", late.ringText());
    assertEquals(
        "soup should go on since 0.5 s: 1.2 s late, as nobody hears its timer ring", late.tip());
  }

  private static PotFace soup(KitchenViewModel kitchen) {
    return kitchen.moment().waiting().stream()
        .map(kitchen::waiting)
        .filter(face -> face.name().equals("soup"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsWaitedForIsAThingOfTheKitchen() throws Exception {
    Recording run =
        run(
            "asyncio",
            """
            import asyncio, time

            async def use(what):
                await what

            async def main():
                locked, taken = asyncio.Lock(), asyncio.Semaphore(0)
                await locked.acquire()
                things = [locked.acquire(), taken.acquire(), asyncio.Queue().get(),
                          asyncio.Event().wait(), asyncio.Barrier(2).wait(),
                          asyncio.to_thread(time.sleep, 3)]
                tasks = [asyncio.create_task(use(thing)) for thing in things]
                await asyncio.sleep(1)
                for task in tasks:
                    task.cancel()

            asyncio.run(main())
            """);
    KitchenViewModel kitchen = at(run, 7, AT_ITS_END);
    assertEquals(
        List.of(
            PotSign.NONE,
            PotSign.KEY,
            PotSign.HOOKS,
            PotSign.TRAY,
            PotSign.BELL,
            PotSign.GATE,
            PotSign.HELPER),
        kitchen.moment().waiting().stream()
            .map(task -> kitchen.waiting(task).sign())
            .sorted()
            .toList());
    assertEquals("1 helper", kitchen.helpers());
    assertEquals("", breakfast(3).helpers());
  }

  private static List<String> stove(KitchenViewModel kitchen) {
    return kitchen.moment().stove().stream()
        .map(on -> on.burner() + " " + kitchen.onStove(on).name())
        .toList();
  }

  private static Recording run(String scheduler, String program) throws Exception {
    Settings settings = new Settings(Catalogue.builtIn().plan(scheduler), Limits.DEFAULT);
    Recorder recorder = new Recorder();
    new Simulation().run(new Recipe("test.py", null, program), settings, recorder, () -> false);
    return recorder.recording();
  }
}
