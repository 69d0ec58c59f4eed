package dev.simmer.python.runtime;

import dev.simmer.loop.Step;
import dev.simmer.python.compile.Op;

/// Runs code instruction by instruction.
final class InstructionLoop extends FrameCode {
  @Override
  Object run(Evaluator ev, Frame f) {
    LinkedCode linked = f.function.linked;
    if (linked.isFasterNow()) {
      return f;
    }
    int[] code = linked.instructions;
    Object[] s = f.slots;
    int pc = f.pc;
    int sp = f.sp;
    for (; ; ) {
      int instruction = code[pc++];
      int arg = instruction >>> Op.BITS;
      switch (instruction & Op.MASK) {
        case Op.LOAD_FAST -> s[sp++] = Instructions.bound(s[arg], ev, f, pc, arg);
        case Op.STORE_FAST -> s[arg] = s[--sp];
        case Op.LOAD_CONST -> s[sp++] = linked.constants[arg];
        case Op.LOAD_NONE -> s[sp++] = Singleton.NONE;
        case Op.LOAD_TRUE -> s[sp++] = true;
        case Op.LOAD_FALSE -> s[sp++] = false;
        case Op.POP -> sp--;
        case Op.POP_RESULT -> Instructions.drop(s[--sp], ev, f, pc);
        case Op.COPY -> {
          s[sp] = s[sp - arg];
          sp++;
        }
        case Op.SWAP -> Instructions.swap(ev, f, sp - 1, sp - arg);
        case Op.LOAD_GLOBAL -> s[sp++] = Instructions.global(ev, f, pc, arg);
        case Op.STORE_GLOBAL -> Instructions.setGlobal(s[--sp], ev, f, arg);
        case Op.LOAD_DEREF -> s[sp++] = Instructions.cell(ev, f, pc, arg);
        case Op.STORE_DEREF -> Instructions.setCell(s[--sp], ev, f, arg);
        case Op.LOAD_CLASS_DEREF -> s[sp++] = Instructions.classCell(ev, f, pc, arg);
        case Op.LOAD_ATTR -> s[sp - 1] = Instructions.attribute(s[sp - 1], ev, f, pc, arg);
        case Op.LOAD_METHOD -> Instructions.method(ev, f, pc, sp++, arg);
        case Op.STORE_ATTR -> {
          sp -= 2;
          Instructions.setAttribute(s[sp], s[sp + 1], ev, f, pc, arg);
        }
        case Op.LOAD_ITEM -> {
          sp--;
          s[sp - 1] = Instructions.item(s[sp - 1], s[sp], ev, f, pc);
        }
        case Op.STORE_ITEM -> {
          sp -= 3;
          Instructions.setItem(s[sp], s[sp + 1], s[sp + 2], ev, f, pc);
        }
        case Op.ADD -> {
          sp--;
          s[sp - 1] = Instructions.add(s[sp - 1], s[sp], ev, f, pc);
        }
        case Op.SUBTRACT -> {
          sp--;
          s[sp - 1] = Instructions.subtract(s[sp - 1], s[sp], ev, f, pc);
        }
        case Op.MULTIPLY -> {
          sp--;
          s[sp - 1] = Instructions.multiply(s[sp - 1], s[sp], ev, f, pc);
        }
        case Op.BINARY -> {
          sp--;
          s[sp - 1] = Instructions.binary(s[sp - 1], s[sp], ev, f, pc, arg);
        }
        case Op.ADD_IN_PLACE -> {
          sp--;
          s[sp - 1] = Instructions.addInPlace(s[sp - 1], s[sp], ev, f, pc);
        }
        case Op.INPLACE -> {
          sp--;
          s[sp - 1] = Instructions.inPlace(s[sp - 1], s[sp], ev, f, pc, arg);
        }
        case Op.COMPARE -> {
          sp--;
          s[sp - 1] = Instructions.compare(s[sp - 1], s[sp], ev, f, pc, arg);
        }
        case Op.UNARY -> s[sp - 1] = Instructions.unary(s[sp - 1], ev, f, pc, arg);
        case Op.JUMP -> pc = arg;
        case Op.JUMP_BACK -> {
          Instructions.jumpBack(ev, f, pc);
          pc = arg;
          if (linked.isFasterNow()) {
            f.pc = pc;
            f.sp = sp;
            return f;
          }
        }
        case Op.JUMP_IF_FALSE -> {
          if (!Instructions.truth(s[--sp], ev, f, pc)) {
            pc = arg;
          }
        }
        case Op.JUMP_IF_TRUE -> {
          if (Instructions.truth(s[--sp], ev, f, pc)) {
            pc = arg;
          }
        }
        case Op.JUMP_IF_FALSE_OR_POP -> {
          if (Instructions.truth(s[sp - 1], ev, f, pc)) {
            sp--;
          } else {
            pc = arg;
          }
        }
        case Op.JUMP_IF_TRUE_OR_POP -> {
          if (Instructions.truth(s[sp - 1], ev, f, pc)) {
            pc = arg;
          } else {
            sp--;
          }
        }
        case Op.GET_ITERATOR -> s[sp - 1] = Instructions.iterator(s[sp - 1], ev, f, pc, arg);
        case Op.FOR_ITER, Op.ASYNC_NEXT -> {
          Object next =
              (instruction & Op.MASK) == Op.FOR_ITER
                  ? Instructions.next(s[sp - 1], ev, f, pc, sp)
                  : Instructions.nextAwaited(s[sp - 1], ev, f, pc, sp);
          if (next == null) {
            sp--;
            pc = arg;
          } else if (next instanceof Handover) {
            return next;
          } else {
            s[sp++] = next;
          }
        }
        case Op.CALL, Op.CALL_KEYWORDS, Op.CALL_METHOD, Op.CALL_SPREAD, Op.AWAIT -> {
          Object result =
              switch (instruction & Op.MASK) {
                case Op.CALL -> Instructions.call(ev, f, pc, sp, arg);
                case Op.CALL_METHOD -> Instructions.callMethod(ev, f, pc, sp, arg);
                case Op.CALL_KEYWORDS -> Instructions.callKeywords(ev, f, pc, sp, arg);
                case Op.CALL_SPREAD -> Instructions.callSpread(ev, f, pc, sp, arg);
                default -> Instructions.await(s[sp - 1], ev, f, pc, sp - 1);
              };
          if (result instanceof Handover) {
            return result;
          }
          sp = f.sp;
          s[sp++] = result;
        }
        case Op.RETURN -> {
          return Instructions.end(s[sp - 1], ev, f);
        }
        case Op.YIELD -> {
          Instructions.pause(ev, f, pc, --sp);
          return s[sp];
        }
        case Op.YIELD_FROM -> {
          sp--;
          Object yielded = Instructions.delegate(s[sp - 1], s[sp], ev, f, pc, sp);
          if (!(yielded instanceof Step.Returned(Object value))) {
            return yielded;
          }
          s[sp - 1] = value;
        }
        case Op.RAISE -> throw Instructions.raise(ev, f, pc, sp, arg);
        case Op.RERAISE -> throw Instructions.reraise(s[sp - 1], ev, f, pc);
        case Op.BUILD_LIST -> {
          sp -= arg;
          s[sp] = Instructions.list(ev, f, sp++, arg);
        }
        case Op.BUILD_TUPLE -> {
          sp -= arg;
          s[sp] = Instructions.tuple(ev, f, sp++, arg);
        }
        case Op.BUILD_STRING -> {
          sp -= arg;
          s[sp] = Instructions.string(ev, f, sp++, arg);
        }
        case Op.LIST_APPEND -> {
          sp--;
          Instructions.append(s[sp], ev, f, sp - arg);
        }
        case Op.FORMAT -> {
          boolean hasSpec = Op.hasFormatSpec(arg);
          Object spec = hasSpec ? s[--sp] : "";
          s[sp - 1] = Instructions.format(s[sp - 1], spec, ev, f, pc, arg);
        }
        default -> {
          Instructions.execute(ev, f, pc, sp, instruction & Op.MASK, arg);
          sp = f.sp;
        }
      }
    }
  }
}
