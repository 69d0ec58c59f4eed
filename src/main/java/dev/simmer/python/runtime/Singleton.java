package dev.simmer.python.runtime;

/// The values that exist once.
public enum Singleton {
  NONE("None", "NoneType"),
  ELLIPSIS("Ellipsis", "ellipsis"),
  NOT_IMPLEMENTED("NotImplemented", "NotImplementedType");

  private final String repr;
  private final String typeName;

  Singleton(String repr, String typeName) {
    this.repr = repr;
    this.typeName = typeName;
  }

  public String repr() {
    return repr;
  }

  String typeName() {
    return typeName;
  }
}
