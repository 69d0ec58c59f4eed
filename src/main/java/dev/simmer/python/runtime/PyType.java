package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A type: built in, or made by a class statement. It belongs to one run of a program.
public final class PyType {
  private static final Object ABSENT = new Object();

  private String name;
  private final String module;
  private String qualifiedName;
  private final List<PyType> bases;
  private final List<PyType> resolutionOrder;
  private final boolean builtIn;
  private final @Nullable PyType metatype;
  private boolean hasAttributes;
  private boolean looksUpItself;
  private int slotCount;
  private @Nullable String refusesClasses;
  private boolean dotted;
  private boolean isPlain;
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final Map<String, Object> found = new HashMap<>();
  private final List<PyType> derived = new ArrayList<>();

  private PyType(
      @Nullable PyType metatype, String name, String module, List<PyType> bases, boolean builtIn) {
    this.metatype = metatype;
    this.name = name;
    this.module = module;
    this.qualifiedName = name;
    this.bases = List.copyOf(bases);
    this.builtIn = builtIn;
    this.resolutionOrder = ResolutionOrder.of(this);
    this.hasAttributes = !builtIn || bases.stream().anyMatch(PyType::hasAttributes);
    this.looksUpItself = bases.stream().anyMatch(base -> base.looksUpItself);
    this.slotCount = bases.stream().mapToInt(base -> base.slotCount).max().orElse(0);
    bases.forEach(base -> base.derived.add(this));
  }

  /// A type of the language or its library. `module` is `builtins` for those without an import.
  public static PyType builtIn(String module, String name, PyType... bases) {
    return new PyType(null, name, module, List.of(bases), true);
  }

  /// A type made by a class statement; raises TypeError where no resolution order exists.
  public static PyType ofClass(String module, String name, List<PyType> bases) {
    return new PyType(null, name, module, bases, false);
  }

  /// The same with a type of its own, its metaclass.
  static PyType ofClass(PyType metatype, String module, String name, List<PyType> bases) {
    return new PyType(metatype, name, module, bases, false);
  }

  public String name() {
    return name;
  }

  /// Lets messages call it `module.name`, as CPython's do of types that are written in C.
  public PyType dotted() {
    dotted = true;
    return this;
  }

  /// What messages call it.
  public String shownName() {
    return dotted ? module + "." + name : name;
  }

  void setName(String name) {
    this.name = name;
  }

  public String module() {
    return module;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String qualifiedName) {
    this.qualifiedName = qualifiedName;
  }

  public List<PyType> bases() {
    return bases;
  }

  /// The type itself, then its bases in the order in which attributes are looked up (`__mro__`).
  public List<PyType> resolutionOrder() {
    return resolutionOrder;
  }

  public boolean isBuiltIn() {
    return builtIn;
  }

  /// Lets instances of a built-in type take attributes of any name.
  public PyType withAttributes() {
    hasAttributes = true;
    return this;
  }

  /// Takes the `__dict__` from instances.
  public PyType withoutAttributes() {
    hasAttributes = false;
    return this;
  }

  /// Whether instances have a `__dict__`.
  public boolean hasAttributes() {
    return hasAttributes;
  }

  /// Whether the program has written the type's `__getattribute__`.
  boolean looksUpItself() {
    return looksUpItself;
  }

  /// Adds a place for an attribute that `__slots__` names.
  void addSlot(String name) {
    setMember(name, new SlotMember(this, name, slotCount++));
  }

  boolean hasOwnSlots() {
    return slotCount > 0 && bases.stream().allMatch(base -> base.slotCount < slotCount);
  }

  /// How many such places instances have.
  int slotCount() {
    return slotCount;
  }

  /// Makes a built-in type one that no class can be derived from.
  PyType sealed() {
    return sealed("type '" + name + "' is not an acceptable base type");
  }

  /// The same, with a message of its own.
  ///
  /// @param reason what is said to a program that tries
  public PyType sealed(String reason) {
    refusesClasses = reason;
    return this;
  }

  /// Says that the values are plain Java objects; instances of derived classes are [PyValue].
  PyType plain() {
    isPlain = true;
    return this;
  }

  boolean isPlain() {
    return isPlain;
  }

  /// Why no class can be derived from the type; null if one can.
  @Nullable String refusesClasses() {
    return refusesClasses;
  }

  /// The type's own type, its metaclass, where that is not `type`.
  @Nullable PyType metatype() {
    return metatype;
  }

  public List<PyType> derived() {
    return Collections.unmodifiableList(derived);
  }

  /// The type's own members; read only.
  public Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
  }

  public @Nullable Object member(String name) {
    return members.get(name);
  }

  public void setMember(String name, Object value) {
    members.put(name, value);
    forget(name);
    if (!builtIn && name.equals("__getattribute__")) {
      lookUpItself();
    }
  }

  private void lookUpItself() {
    looksUpItself = true;
    derived.forEach(PyType::lookUpItself);
  }

  public @Nullable Object removeMember(String name) {
    Object removed = members.remove(name);
    forget(name);
    return removed;
  }

  /// The member of this name of the type or of the nearest base that has it, or null.
  public @Nullable Object lookup(String name) {
    Object known = found.get(name);
    if (known == null) {
      known = search(name);
      found.put(name, known);
    }
    return ABSENT.equals(known) ? null : known;
  }

  public boolean isSubtypeOf(PyType other) {
    return this == other || resolutionOrder.contains(other);
  }

  /// Adds a method of a built-in type. The signature is as Python writes it, `self` included.
  public PyType method(String signature, Native code) {
    Builtin builtin = Builtin.method(this, signature, code);
    setMember(builtin.name(), builtin);
    return this;
  }

  /// Adds an attribute of a built-in type that is computed from the instance.
  public PyType property(String name, Native getter) {
    setMember(name, new NativeProperty(name, getter, null));
    return this;
  }

  /// Adds a class method of a built-in type: its first parameter is the class.
  public PyType classMethod(String signature, Native code) {
    Builtin builtin = Builtin.constructor(this, signature, code);
    setMember(builtin.name(), new Descriptors.ClassMethod(builtin));
    return this;
  }

  /// What calling the type runs; its first argument is the type that was called.
  public PyType constructor(String signature, Native code) {
    setMember("__new__", Builtin.constructor(this, signature, code));
    return this;
  }

  private Object search(String name) {
    for (PyType type : resolutionOrder) {
      Object member = type.members.get(name);
      if (member != null) {
        return member;
      }
    }
    return ABSENT;
  }

  private void forget(String name) {
    found.remove(name);
    derived.forEach(type -> type.forget(name));
  }

  @Override
  public String toString() {
    return builtIn && module.equals("builtins") ? name : module + "." + qualifiedName;
  }
}
