package dev.simmer.python.runtime;

import dev.simmer.loop.Step;

/// How a run of frames ended that did not return: at this frame it goes on.
final class Suspended extends Handover {
  final Frame frame;
  final Step step;

  Suspended(Frame frame, Step step) {
    this.frame = frame;
    this.step = step;
  }
}
