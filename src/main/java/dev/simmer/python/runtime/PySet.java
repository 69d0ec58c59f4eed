package dev.simmer.python.runtime;

/// A set or, by its type, a frozenset.
public final class PySet extends PyObject {
  private final PyDict members;

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
    return members.get(py, member) == null && members.put(py, member, true) == null;
  }

  /// Removes a member; says whether it was there.
  public boolean remove(Interpreter py, Object member) {
    return members.remove(py, member) != null;
  }

  public void clear() {
    members.clear();
  }

  /// The members in the order in which a loop over the set meets them.
  public Object[] toArray() {
    return members.keyArray();
  }
}
