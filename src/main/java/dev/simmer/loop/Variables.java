package dev.simmer.loop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The context variables that a piece of work sees: asyncio's context. A copy shares all values
/// until one of the two sets another.
public final class Variables {
  private NumberMap bindings;
  private boolean entered;

  public Variables() {
    this(NumberMap.EMPTY);
  }

  private Variables(NumberMap bindings) {
    this.bindings = bindings;
  }

  public Variables copy() {
    return new Variables(bindings);
  }

  /// The value of a variable; null if it has none here.
  public @Nullable Object get(Variable variable) {
    return bindings.get(variable.number()) instanceof Binding(Variable _, Object value)
        ? value
        : null;
  }

  /// Sets a variable; with null it has no value here any more.
  public void set(Variable variable, @Nullable Object value) {
    bindings =
        bindings.with(variable.number(), value == null ? null : new Binding(variable, value));
  }

  public int size() {
    return bindings.size();
  }

  /// The variables that have values here, in the order in which they were made.
  public List<Binding> bindings() {
    List<Binding> all = new ArrayList<>(size());
    bindings.forEach(binding -> all.add((Binding) binding));
    return all;
  }

  /// Whether code runs that sees these.
  public boolean isEntered() {
    return entered;
  }

  void entered(boolean on) {
    entered = on;
  }

  /// A context variable; no two of a program have the same number.
  public interface Variable {
    int number();
  }

  /// A variable and its value.
  public record Binding(Variable variable, Object value) {}
}
