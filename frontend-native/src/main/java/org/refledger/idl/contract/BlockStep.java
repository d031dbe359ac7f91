package org.refledger.idl.contract;

import java.util.Set;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;

/**
 * A pointer on the way from a parameter to what it leads to.
 *
 * @param level which of the slot's pointers it is
 * @param path as C writes it
 * @param root whether it is the parameter itself
 * @param mode the ACF's options that hold here: those of {@code allocate}, {@code force_allocate}
 * @param inBlock whether it lies in a block that is freed as one
 * @param depth number of steps from the parameter
 * @param seen keys of the structs around it
 */
record BlockStep(
    IdlSlot slot,
    int level,
    String path,
    Way way,
    boolean root,
    Set<String> mode,
    boolean inBlock,
    int depth,
    Set<String> seen) {

  /** How a value travels. */
  enum Way {
    IN,
    OUT,
    BOTH
  }

  BlockStep next(String newPath, int newLevel) {
    return new BlockStep(slot, newLevel, newPath, way, false, mode, inBlock, depth + 1, seen);
  }

  /** What is below the root of a block that is freed as one is part of it. */
  BlockStep inside() {
    boolean block = isOneBlock() && !root && way != Way.IN;
    return new BlockStep(slot, level, path, way, root, mode, inBlock || block, depth, seen);
  }

  /** Whether all nodes below are allocated in one piece. */
  boolean isOneBlock() {
    return mode.contains("all_nodes");
  }

  /** Whether the server stub made it together with the node that leads to it. */
  boolean isInServersBlock() {
    return isOneBlock() && !root;
  }

  boolean isLast() {
    return level == slot.type().depth() - 1;
  }

  boolean isTranslatedStruct() {
    IdlType type = slot.type();
    return (type.is(Kind.STRUCT) || type.is(Kind.UNION)) && isTranslated(type, type.depth());
  }

  /** What travels in another form, from a level on: its own functions allocate and free it. */
  static boolean isTranslated(IdlType type, int level) {
    return !type.is(Kind.SAFEARRAY)
        && type.typedefs().stream().anyMatch(use -> use.level() <= level && use.isTranslated());
  }
}
