package dev.simmer.python.runtime;

import dev.simmer.loop.Computation;
import dev.simmer.loop.Coroutine;
import dev.simmer.loop.Language;
import dev.simmer.loop.LoopContext;
import dev.simmer.python.compile.Code;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// One run of a program: its types, its modules, and what its values can do.
///
/// Methods raise exceptions of the language as [PyError].
public final class Interpreter {
  /// How often code begins or jumps back until translating it pays: that takes as long as some
  /// thousand instructions.
  public static final int HOT = 300;

  /// How deep Java code and code of the program may call each other in turn.
  static final int MOST_JAVA_CALLS = 1_000;

  /// How many values (as a power of 2) Java code moves in the time of a step of the program.
  private static final int VALUES_PER_STEP_BITS = 4;

  private static final double MOST_COUNTED = 1L << 33;

  private final Types types = new Types();
  private final Warnings warnings = new Warnings(this);
  private final Namespace builtins = new Namespace();
  private final Modules modules;
  private ProgramText text = new ProgramText("<program>", List.of());
  private final Budget budget;
  private final LoopContext loops;
  private final Attributes attributes = new Attributes(this);
  private final AttributeUpdates updates = new AttributeUpdates(this);
  private final Iteration iteration = new Iteration(this);
  private final Calls calls = new Calls(this);
  private final Translation translation;
  private final Evaluator evaluator = new Evaluator(this, calls);
  private final Builtin classBuilder = ClassStatement.function();

  /// @param loops makes what the event loops of the run share
  /// @param cancelled asked now and then; the run ends with [CancelledRun] once it says true
  /// @param memoryInUse the bytes that values take, as far as that is known
  /// @param hot how often code begins or jumps back before it is translated for speed: [#HOT] but
  ///   in tests
  public Interpreter(
      Library library,
      Function<Language, LoopContext> loops,
      Bounds bounds,
      BooleanSupplier cancelled,
      LongSupplier memoryInUse,
      int hot) {
    this.translation = new Translation(hot);
    this.modules = new Modules(library);
    this.budget = new Budget(bounds, cancelled, memoryInUse);
    this.loops = loops.apply(new PythonLanguage(this));
    library.install(this);
    TurnLimit.install(types);
  }

  /// Runs a program as `__main__`.
  ///
  /// @param file the path by which it goes in tracebacks and reprs, `__file__`
  /// @param source what tracebacks show lines of
  /// @throws PyError for an exception that leaves the program
  /// @throws dev.simmer.loop.RunEndedException where the run was cut off
  public void run(Code program, String file, String source) {
    text = new ProgramText(file, source.lines().toList());
    PyModule main = new PyModule("__main__");
    main.namespace().set("__doc__", Singleton.NONE);
    main.namespace().set("__file__", file);
    run(program, main);
  }

  /// Runs the code of a module. It can be imported from then on, also while it runs.
  public void run(Code code, PyModule module) {
    modules.add(this, module);
    LinkedCode linked = new LinkedCode(code, module.namespace(), builtins, translation);
    Blocking.settled(this, evaluator.run(new Frame(PyFunction.ofModule(linked))));
  }

  public Types types() {
    return types;
  }

  public PyType typeOf(Object value) {
    return types.of(value);
  }

  /// The built-in names.
  public Namespace builtins() {
    return builtins;
  }

  /// The event loops, the clock and the facts of the run.
  public LoopContext loops() {
    return loops;
  }

  Evaluator evaluator() {
    return evaluator;
  }

  Attributes attributes() {
    return attributes;
  }

  /// What the program has used so far, of steps and output, counts no more.
  public void renewBounds() {
    budget.renew();
  }

  Budget budget() {
    return budget;
  }

  Builtin classBuilder() {
    return classBuilder;
  }

  /// The line of the program that runs; 0 if none does.
  public int currentLine() {
    return Frame.lineOfProgram(evaluator.current());
  }

  /// Where the code of the program stands that runs, and each that called it.
  public List<TracebackEntry> stack() {
    return TracebackEntry.stack(evaluator.current());
  }

  /// The text of the program.
  public ProgramText text() {
    return text;
  }

  /// The global names of the code that runs.
  public Namespace currentGlobals() {
    Frame frame = evaluator.current();
    return frame == null ? builtins : frame.function.globals();
  }

  /// The local variables of the code that runs, by name; those of the module outside functions.
  public Object currentLocals() {
    Frame frame = evaluator.current();
    return frame == null ? new PyDict(this) : Locals.of(this, frame);
  }

  /// The exception that the code that runs is handling; null if there is none.
  public @Nullable PyException currentlyHandled() {
    return Unwinder.handledBy(evaluator.current());
  }

  /// Refuses, by ending the run, a value that alone would take more memory than there is.
  public void reserve(double bytes) {
    takeStepsFor((long) Math.min(bytes, MOST_COUNTED) / Long.BYTES);
    if (budget.isTooMuch(bytes)) {
      budget.reserve(bytes, currentLine());
    }
  }

  // ---- output

  /// Writes to standard output.
  public void print(String text) {
    budget.output(text.length(), currentLine());
    loops.printed(text);
  }

  /// Writes to standard error.
  public void printError(String text) {
    budget.output(text.length(), currentLine());
    loops.errorPrinted(text);
  }

  Warnings warnings() {
    return warnings;
  }

  // ---- calls

  Calls calls() {
    return calls;
  }

  public Object call(Object function, Object... arguments) {
    return calls.complete(function, arguments, Signature.noKeywords());
  }

  /// A call whose last `keywords.length` arguments are named.
  public Object call(Object function, Object[] arguments, String[] keywords) {
    return calls.complete(function, arguments, keywords);
  }

  /// Calls a method looked up on the value's type, as the language does for special methods; null
  /// if the type has no such method.
  public @Nullable Object callSpecial(Object self, String name, Object... arguments) {
    Object method = attributes.special(self, name);
    return method == null ? null : call(method, arguments);
  }

  /// A call that runs on a thread of its own, beside the loop.
  public Computation computation(Object function, PyTuple arguments, PyDict keywords) {
    return new ThreadCall(this, function, new CallArguments(arguments.items(), keywords));
  }

  /// Counts a step of the program, for work that Java code does item by item.
  public void takeStep() {
    evaluator.takeStep();
  }

  /// Counts work that goes over so many values at once, such as moving the items of a list.
  public void takeStepsFor(long values) {
    evaluator.takeSteps((int) (values >> VALUES_PER_STEP_BITS));
  }

  /// A coroutine that awaits a value; null if the value cannot be awaited.
  public @Nullable Coroutine awaiting(Object value) {
    return calls.awaiting(value);
  }

  // ---- attributes

  public Object getAttribute(Object object, String name) {
    Object value = attributes.find(object, name);
    if (value == null) {
      throw attributes.missing(object, name);
    }
    return value;
  }

  /// Null if there is no such attribute, also where looking it up raised AttributeError.
  public @Nullable Object getAttributeOrNull(Object object, String name) {
    return attributes.findOrNull(object, name);
  }

  public void setAttribute(Object object, String name, Object value) {
    updates.set(object, name, value);
  }

  /// Sets an attribute without asking the class's own `__setattr__`.
  public void setAttributePlainly(Object object, String name, Object value) {
    updates.setPlainly(object, name, value);
  }

  /// Reads an attribute without asking the class's own `__getattribute__` and `__getattr__`.
  public Object getAttributePlainly(Object object, String name) {
    Object value = attributes.findPlainly(object, name);
    if (value == null) {
      throw attributes.missing(object, name);
    }
    return value;
  }

  /// Deletes an attribute without asking the class's own `__delattr__`.
  public void deleteAttributePlainly(Object object, String name) {
    updates.deletePlainly(object, name);
  }

  public void deleteAttribute(Object object, String name) {
    updates.delete(object, name);
  }

  /// The AttributeError for an attribute that is missing.
  public PyError missingAttribute(Object object, String name) {
    return attributes.missing(object, name);
  }

  /// A special method bound to the value; null if its type has none.
  public @Nullable Object specialMethod(Object object, String name) {
    return attributes.special(object, name);
  }

  /// Makes a class, as `type.__new__(metatype, name, bases, namespace, **keywords)`.
  public PyType newClass(
      PyType metatype, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
    return Classes.make(this, metatype, name, bases, namespace, keywords);
  }

  /// Makes an instance of a type, as `type.__call__` does, which its metaclass may override.
  public Object construct(PyType type, PyTuple arguments, PyDict keywords) {
    CallArguments all = new CallArguments(arguments.items(), keywords);
    return Classes.construct(this, type, all.values, all.keywords);
  }

  /// Raises TypeError for a class whose abstract methods have not all been written.
  public void refuseAbstract(PyType type) {
    Classes.refuseAbstract(this, type);
  }

  // ---- text and truth

  public boolean truth(Object value) {
    return Truth.of(this, value);
  }

  public String repr(Object value) {
    return TextForms.repr(this, value);
  }

  public String str(Object value) {
    return TextForms.str(this, value);
  }

  /// `repr(value)` with everything but ASCII escaped.
  public String ascii(Object value) {
    return TextForms.ascii(this, value);
  }

  /// `format(value, spec)`
  public String format(Object value, String spec) {
    return TextForms.format(this, value, spec);
  }

  // ---- iteration

  /// `iter(value)`: a [PyIterator], a generator, or an object with `__next__`.
  public Object iterator(Object value) {
    return iteration.iterator(value);
  }

  public boolean isIterable(Object value) {
    return iteration.isIterable(value);
  }

  /// The next value of what [#iterator] returned, or null at the end.
  public @Nullable Object next(Object iterator) {
    return iteration.next(iterator);
  }

  /// `next(iterator)`: raises StopIteration at the end.
  public Object nextOrStop(Object iterator) {
    return iteration.nextOrStop(iterator);
  }

  /// All values of an iterable.
  public Object[] items(Object iterable) {
    return iteration.items(iterable);
  }

  /// What a StopIteration carries; throws any other exception on.
  Object stopValue(PyError error) {
    PyException exception = exceptionOf(error);
    if (!exception.type().isSubtypeOf(types.exception("StopIteration"))) {
      throw error;
    }
    Object[] arguments = exception.arguments();
    return arguments.length == 0 ? Singleton.NONE : arguments[0];
  }

  // ---- exceptions

  /// A new exception of a type: what calling the type gives.
  public PyException newException(PyType type, Object... arguments) {
    return (PyException) call(type, arguments);
  }

  public PyException exceptionOf(PyError error) {
    return error.exception(this);
  }

  /// Whether an exception that left the program stands for a loop that used up its turns.
  public boolean isTurnLimit(PyException exception) {
    return TurnLimit.is(types, exception);
  }

  void addTraceback(PyException exception, Frame frame) {
    frame.kept |= exception.isKeptByTask();
    if (!frame.isLibrary()) {
      exception.traceback().add(new TracebackEntry(frame.function, frame.lastInstruction()));
    }
  }

  /// `import name`; raises ModuleNotFoundError for a module that there is none of.
  public PyModule importModule(String name) {
    return modules.require(this, name);
  }

  /// A module, if the program has imported it.
  public @Nullable PyModule imported(String name) {
    return modules.known(name);
  }

  /// The modules that the program has imported, by name.
  public PyDict importedModules() {
    return modules.asDict(this);
  }

  /// `from module import name`; raises ImportError if the module has no such name.
  Object importMember(PyModule module, String name) {
    return modules.member(this, module, name);
  }
}
