package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The C3 linearization of a type's bases, by which Python looks up attributes.
final class ResolutionOrder {
  private ResolutionOrder() {}

  static List<PyType> of(PyType type) {
    List<List<PyType>> sequences = new ArrayList<>();
    type.bases().forEach(base -> sequences.add(new ArrayList<>(base.resolutionOrder())));
    sequences.add(new ArrayList<>(type.bases()));
    List<PyType> order = new ArrayList<>();
    order.add(type);
    while (sequences.stream().anyMatch(sequence -> !sequence.isEmpty())) {
      PyType next = head(sequences, type);
      order.add(next);
      sequences.forEach(sequence -> sequence.remove(next));
    }
    return List.copyOf(order);
  }

  private static PyType head(List<List<PyType>> sequences, PyType type) {
    for (List<PyType> sequence : sequences) {
      if (!sequence.isEmpty()
          && sequences.stream().noneMatch(s -> s.lastIndexOf(sequence.getFirst()) > 0)) {
        return sequence.getFirst();
      }
    }
    String bases = type.bases().stream().map(PyType::name).collect(Collectors.joining(", "));
    throw PyError.type(
        "Cannot create a consistent method resolution\norder (MRO) for bases " + bases);
  }
}
