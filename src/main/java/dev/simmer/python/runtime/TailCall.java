package dev.simmer.python.runtime;

/// What a built-in function answers that ends by calling another function: the interpreter makes
/// the call in its place, so that what is called can be suspended.
public final class TailCall {
  final Object function;
  final CallArguments arguments;

  public TailCall(Object function, PyTuple positional, PyDict named) {
    this.function = function;
    this.arguments = new CallArguments(positional.items(), named);
  }
}
