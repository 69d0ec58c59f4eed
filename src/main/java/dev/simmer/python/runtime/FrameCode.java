package dev.simmer.python.runtime;

/// A way to run the frames of one piece of code.
abstract class FrameCode {
  /// Runs a frame from where it stands, until it returns or yields a value, or hands over.
  ///
  /// @return the value; a [Frame] that is to run now, which gives this one its value or lets it go
  ///   on; or [Suspended]
  abstract Object run(Evaluator evaluator, Frame frame);
}
