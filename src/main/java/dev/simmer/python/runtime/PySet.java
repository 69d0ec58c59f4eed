package dev.simmer.python.runtime;

import org.jspecify.annotations.Nullable;

/// A set or, by its type, a frozenset.
///
/// Numbers come out in the order of CPython's hash table. The order of other members is not the
/// same in two runs of CPython; here it is that in which they were added.
public final class PySet extends PyObject {
  private PyDict members;
  private @Nullable SetOrder order = new SetOrder();

  public PySet(Interpreter py) {
    this(py, py.types().set);
  }

  public PySet(Interpreter py, PyType type) {
    super(type);
    members = new PyDict(py);
  }

  public int size() {
    return members.size();
  }

  public boolean contains(Interpreter py, Object member) {
    return members.get(py, member) != null;
  }

  /// Adds a member that is not yet there; says whether it was not.
  public boolean add(Interpreter py, Object member) {
    if (members.get(py, member) != null) {
      return false;
    }
    members.put(py, member, true);
    if (order != null) {
      if (SetOrder.covers(member)) {
        order.add(member, Comparison.hash(py, member));
      } else {
        order = null;
      }
    }
    return true;
  }

  /// Adds the members of another set.
  public void addAll(Interpreter py, PySet other) {
    py.takeStepsFor(other.size());
    boolean copied = false;
    if (order != null && other.order != null) {
      order.expectSet(other.order);
      copied = order.copy(other.order);
    }
    for (Object member : other.toArray()) {
      if (copied) {
        members.put(py, member, true);
      } else {
        add(py, member);
      }
    }
  }

  /// Makes room for this many members of a dict, which are added next.
  public void expect(int count) {
    if (order != null) {
      order.expectDict(count);
    }
  }

  /// Removes a member; says whether it was there.
  public boolean remove(Interpreter py, Object member) {
    boolean removed = members.remove(py, member) != null;
    if (removed && order != null) {
      order.remove(py, member, Comparison.hash(py, member));
    }
    return removed;
  }

  /// Removes any member and returns it; null if there is none.
  public @Nullable Object pop(Interpreter py) {
    if (size() == 0) {
      return null;
    }
    Object member = order == null ? members.keyAt(members.nextEntry(0)) : order.next();
    remove(py, member);
    return member;
  }

  public void clear() {
    members.clear();
    order = new SetOrder();
  }

  /// Takes over what another set holds; that one must not be used any more.
  public void become(PySet other) {
    members = other.members;
    order = other.order;
  }

  /// The members in the order in which a loop over the set meets them.
  public Object[] toArray() {
    return order == null ? members.keyArray() : order.toArray(size());
  }
}
