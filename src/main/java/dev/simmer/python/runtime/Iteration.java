package dev.simmer.python.runtime;

import dev.simmer.loop.Step;
import java.util.Arrays;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/// Iterating over values.
final class Iteration {
  private final Interpreter py;

  /// How many values may be taken until the budget is asked: built-in functions can loop for ever.
  private int stepsLeft;

  Iteration(Interpreter py) {
    this.py = py;
  }

  Object iterator(Object value) {
    return switch (value) {
      case PyList list when list.type() == py.types().list -> overList(list);
      case PyTuple tuple when tuple.type() == py.types().tuple -> overArray(tuple.items());
      case PyRange range -> overRange(range);
      case PyDict dict when dict.type() == py.types().dict -> overKeys(dict);
      case String text -> overText(text);
      case PyGenerator generator -> generator;
      case PyIterator iterator -> iterator;
      default -> throughMethod(value);
    };
  }

  private Object throughMethod(Object value) {
    Object method = py.attributes().special(value, "__iter__");
    if (method == null) {
      if (py.attributes().special(value, "__getitem__") != null && !(value instanceof PyDict)) {
        return overItems(value);
      }
      throw PyError.type("'" + py.typeOf(value).shownName() + "' object is not iterable");
    }
    Object iterator = py.call(method);
    boolean isIterator =
        iterator instanceof PyIterator
            || iterator instanceof PyGenerator
            || py.attributes().special(iterator, "__next__") != null;
    if (!isIterator) {
      throw PyError.type(
          "iter() returned non-iterator of type '" + py.typeOf(iterator).shownName() + "'");
    }
    return iterator;
  }

  boolean isIterable(Object value) {
    PyType type = py.typeOf(value);
    return value instanceof PyIterator
        || value instanceof PyGenerator
        || type.lookup("__iter__") != null
        || type.lookup("__getitem__") != null;
  }

  @Nullable Object next(Object iterator) {
    if (stepsLeft-- == 0) {
      stepsLeft = py.budget().nextSteps(py.currentLine());
    }
    if (iterator instanceof PyIterator simple) {
      return simple.next(py);
    }
    if (iterator instanceof PyGenerator generator) {
      Object value = generator.send(py, Singleton.NONE);
      return value instanceof Step.Returned ? null : value;
    }
    try {
      return nextOrStop(iterator);
    } catch (PyError e) {
      py.stopValue(e);
      return null;
    }
  }

  Object nextOrStop(Object iterator) {
    if (iterator instanceof PyGenerator generator) {
      py.takeStep();
      Object value = generator.send(py, Singleton.NONE);
      if (value instanceof Step.Returned(Object returned)) {
        throw PyError.stop(returned);
      }
      return value;
    }
    if (iterator instanceof PyIterator) {
      Object value = next(iterator);
      if (value == null) {
        throw PyError.stop(Singleton.NONE);
      }
      return value;
    }
    Object value = py.callSpecial(iterator, "__next__");
    if (value == null) {
      throw PyError.type("'" + py.typeOf(iterator).shownName() + "' object is not an iterator");
    }
    return value;
  }

  Object[] items(Object iterable) {
    if (iterable instanceof PyTuple tuple && tuple.type() == py.types().tuple) {
      py.takeStepsFor(tuple.size());
      return tuple.items();
    }
    if (iterable instanceof PyList list && list.type() == py.types().list) {
      py.takeStepsFor(list.size());
      return list.toArray();
    }
    if (iterable instanceof PyRange range) {
      py.reserve(range.size() * 32.0);
    }
    Object iterator = iterator(iterable);
    Object[] items = new Object[8];
    int count = 0;
    for (Object item = next(iterator); item != null; item = next(iterator)) {
      if (count == items.length) {
        py.reserve(count * 32.0);
        items = Arrays.copyOf(items, count * 2);
      }
      items[count++] = item;
    }
    return Arrays.copyOf(items, count);
  }

  private static PyIterator overArray(Object[] items) {
    return new PyIterator("tuple_iterator") {
      private int index;

      @Override
      public @Nullable Object next(Interpreter py) {
        return index < items.length ? items[index++] : null;
      }
    };
  }

  private static PyIterator overList(PyList list) {
    return new PyIterator("list_iterator") {
      private int index;

      @Override
      public @Nullable Object next(Interpreter py) {
        if (index < list.size()) {
          return list.get(index++);
        }
        index = Integer.MAX_VALUE;
        return null;
      }
    };
  }

  private static PyIterator overRange(PyRange range) {
    return new PyIterator("range_iterator") {
      private long left = range.size();
      private long value = range.start();

      @Override
      public @Nullable Object next(Interpreter py) {
        if (left == 0) {
          return null;
        }
        long current = value;
        left--;
        value += range.step();
        return current;
      }
    };
  }

  private static PyIterator overKeys(PyDict dict) {
    return new PyIterator("dict_keyiterator") {
      private final int size = dict.size();
      private int entry = -1;

      @Override
      public @Nullable Object next(Interpreter py) {
        if (dict.size() != size) {
          throw PyError.of("RuntimeError", "dictionary changed size during iteration");
        }
        entry = dict.nextEntry(entry + 1);
        if (entry < 0) {
          entry = Integer.MAX_VALUE - 1;
          return null;
        }
        return dict.keyAt(entry);
      }
    };
  }

  private static PyIterator overText(String text) {
    return new PyIterator(Texts.iteratorName(text)) {
      private final PrimitiveIterator.OfInt points = text.codePoints().iterator();

      @Override
      public @Nullable Object next(Interpreter py) {
        return points.hasNext() ? Character.toString(points.nextInt()) : null;
      }
    };
  }

  /// By `__getitem__` with 0, 1, 2, … until IndexError.
  private static PyIterator overItems(Object sequence) {
    return new PyIterator("iterator") {
      private long index;

      @Override
      public @Nullable Object next(Interpreter py) {
        try {
          return Items.get(py, sequence, index++);
        } catch (PyError e) {
          if (py.exceptionOf(e).type().isSubtypeOf(py.types().exception("IndexError"))) {
            return null;
          }
          throw e;
        }
      }
    };
  }
}
