package org.refledger.idl.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.refledger.idl.contract.OwnedBlock.Side;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlLevel;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlLevel.Shape;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlType.Kind;
import org.refledger.ir.idl.IdlUnit;

/** The blocks the parameters of one operation lead to. */
final class BlockReader {
  private static final int DEEPEST = 12;
  private static final String FORCED = "force_allocate";

  private final IdlUnit unit;
  private final boolean local;
  private final Parties memory;

  BlockReader(IdlUnit unit, IdlInterface face, IdlOperation operation, boolean local) {
    this.unit = unit;
    this.local = local;
    boolean rpc = face.protocol() == Protocol.RPC;
    boolean enabled =
        face.attributes().has("enable_allocate") || operation.attributes().has("enable_allocate");
    String allocator = enabled ? "midl_user_allocate or RpcSsAllocate" : "midl_user_allocate";
    this.memory =
        rpc
            ? new Parties(allocator, "midl_user_free", local)
            : new Parties("CoTaskMemAlloc", "CoTaskMemFree", local);
  }

  /** None for numbers and other values without memory of their own. */
  List<OwnedBlock> parameter(IdlSlot slot) {
    BlockStep.Way way =
        slot.isInOut() ? BlockStep.Way.BOTH : slot.isOut() ? BlockStep.Way.OUT : BlockStep.Way.IN;
    if (slot.isContextHandle() || slot.type().is(Kind.HANDLE)) {
      return List.of(handle(slot));
    }
    return blocks(first(slot, way, true));
  }

  /** The pointer a function returns: always new memory, but for void, which may be a handle. */
  List<OwnedBlock> result(IdlSlot slot) {
    boolean value = slot.type().depth() == 0 && !slot.type().is(Kind.BSTR);
    return value || slot.type().is(Kind.VOID)
        ? List.of()
        : blocks(first(slot, BlockStep.Way.OUT, false));
  }

  private BlockStep first(IdlSlot slot, BlockStep.Way way, boolean root) {
    String path = slot.name().isEmpty() ? "result" : slot.name();
    return new BlockStep(
        slot,
        0,
        path,
        way,
        root,
        modes(slot),
        slot.attributes().has("byte_count"),
        0,
        new TreeSet<>());
  }

  /** The options that hold for a slot and, like its blocks, for what is below it. */
  private static Set<String> modes(IdlSlot slot) {
    Set<String> modes = new TreeSet<>();
    IdlType type = slot.type();
    if (slot.attributes().has(FORCED) || type.hasTypedefAttribute(FORCED)) {
      modes.add(FORCED);
    }
    type.typedefs()
        .forEach(
            use ->
                use.attributes()
                    .find("allocate")
                    .ifPresent(attribute -> modes.addAll(attribute.arguments())));
    return modes;
  }

  private OwnedBlock handle(IdlSlot slot) {
    boolean context = slot.isContextHandle();
    String remark =
        context
            ? "the server sets it to null when it closes the context; the stubs do the rest"
            : "a binding: it belongs to the client";
    return new OwnedBlock(
        slot.name(),
        slot.type().spelling(),
        "",
        Ownership.HANDLE,
        context && slot.isOut(),
        Side.NOTHING,
        Side.NOTHING,
        List.of(),
        remark);
  }

  private List<OwnedBlock> blocks(BlockStep step) {
    IdlType type = step.slot().type();
    if (step.level() >= type.depth()) {
      return value(step);
    }
    if (type.is(Kind.FUNCTION) || BlockStep.isTranslated(type, step.level())) {
      return List.of();
    }
    IdlLevel level = type.levels().get(step.level());
    boolean object = isObject(step);
    Ownership ownership = object ? object(step) : plain(step, level);
    boolean nullable = isNullable(level);
    Parties parties = object ? new Parties("AddRef", "Release", local) : memory;
    if (type.is(Kind.SAFEARRAY) && step.level() == type.depth() - 1) {
      parties = new Parties("SafeArrayCreate", "SafeArrayDestroy", local);
    }
    return List.of(
        new OwnedBlock(
            step.path(),
            Spelling.of(type, step.level()),
            level.shape() == Shape.POINTER ? level.pointer().keyword() : "",
            ownership,
            nullable,
            client(ownership, parties),
            server(step, ownership, parties),
            ownership == Ownership.NOT_SENT ? List.of() : inner(step, level),
            BlockRemarks.of(step, level, ownership)));
  }

  /** The level is the interface pointer itself: what it leads to has a count of its own. */
  private boolean isObject(BlockStep step) {
    IdlType type = step.slot().type();
    boolean face = type.is(Kind.INTERFACE) || type.is(Kind.COCLASS);
    boolean typed = type.is(Kind.VOID) && step.slot().attributes().has("iid_is");
    return (face || typed) && step.level() == type.depth() - 1;
  }

  private static boolean isNullable(IdlLevel level) {
    return level.shape() == Shape.POINTER && level.pointer() != PointerClass.REF;
  }

  private static Ownership object(BlockStep step) {
    boolean array = step.level() > 0 && step.slot().type().levels().get(step.level() - 1).isSized();
    return switch (step.way()) {
      case IN -> Ownership.BORROWED_IN_NULLABLE;
      case OUT -> array ? Ownership.OWNED_OUT_ARRAY : Ownership.OWNED_OUT;
      case BOTH -> array ? Ownership.INOUT_EDIT : Ownership.INOUT_REPLACE;
    };
  }

  private static Ownership plain(BlockStep step, IdlLevel level) {
    if (step.slot().attributes().has("ignore")) {
      return Ownership.NOT_SENT;
    }
    if (step.inBlock() && !step.root()) {
      return Ownership.PART_OF_BLOCK;
    }
    boolean nullable = isNullable(level);
    if (step.way() == BlockStep.Way.IN) {
      if (step.mode().contains("dont_free")) {
        return Ownership.RETAINED;
      }
      return nullable ? Ownership.BORROWED_IN_NULLABLE : Ownership.BORROWED_IN;
    }
    if (step.root()) {
      return step.way() == BlockStep.Way.OUT ? Ownership.CALLER_STORAGE : Ownership.INOUT_EDIT;
    }
    if (step.mode().contains("all_nodes")) {
      return Ownership.BLOCK_OUT;
    }
    if (step.way() == BlockStep.Way.BOTH) {
      return Ownership.INOUT_REPLACE;
    }
    return level.isSized() ? Ownership.OWNED_OUT_ARRAY : Ownership.OWNED_OUT;
  }

  private static Side client(Ownership ownership, Parties parties) {
    return switch (ownership) {
      case BORROWED_IN, BORROWED_IN_NULLABLE, RETAINED, CALLER_STORAGE, INOUT_EDIT ->
          parties.clientLends();
      case OWNED_OUT, OWNED_OUT_ARRAY, BLOCK_OUT -> parties.clientReceives();
      case INOUT_REPLACE -> parties.clientExchanges();
      case PART_OF_BLOCK, NOT_SENT, HANDLE -> Side.NOTHING;
    };
  }

  private static Side server(BlockStep step, Ownership ownership, Parties parties) {
    return switch (ownership) {
      case BORROWED_IN, BORROWED_IN_NULLABLE ->
          step.isInServersBlock() ? Side.NOTHING : parties.serverBorrows();
      case INOUT_EDIT -> parties.serverBorrows();
      case RETAINED -> step.isInServersBlock() ? Side.NOTHING : parties.serverKeeps();
      case CALLER_STORAGE -> parties.serverFills();
      case OWNED_OUT, OWNED_OUT_ARRAY, BLOCK_OUT -> parties.serverMakes();
      case INOUT_REPLACE -> parties.serverExchanges(step.mode().contains(FORCED));
      case PART_OF_BLOCK, NOT_SENT, HANDLE -> Side.NOTHING;
    };
  }

  /** What the block points to: the next level, or the pointers of a struct. */
  private List<OwnedBlock> inner(BlockStep step, IdlLevel level) {
    if (step.depth() >= DEEPEST || isObject(step)) {
      return List.of();
    }
    String content = level.isArray() || level.isSized() ? step.path() + "[i]" : "*" + step.path();
    return blocks(step.inside().next(content, step.level() + 1));
  }

  /** A value: a string of automation, a variant, or a struct whose pointers lead further. */
  private List<OwnedBlock> value(BlockStep step) {
    return switch (step.slot().type().base().kind()) {
      case BSTR -> List.of(automation(step, "SysAllocString", "SysFreeString"));
      case VARIANT -> List.of(automation(step, "VariantInit", "VariantClear"));
      case STRUCT, UNION -> step.isTranslatedStruct() ? List.of() : fields(step);
      default -> List.of();
    };
  }

  private OwnedBlock automation(BlockStep step, String allocator, String deallocator) {
    Ownership ownership =
        switch (step.way()) {
          case IN -> Ownership.BORROWED_IN;
          case OUT -> Ownership.OWNED_OUT;
          case BOTH -> Ownership.INOUT_REPLACE;
        };
    Parties parties = new Parties(allocator, deallocator, local);
    return new OwnedBlock(
        step.path(),
        step.slot().type().base().name(),
        "",
        ownership,
        true,
        client(ownership, parties),
        server(step, ownership, parties),
        List.of(),
        "");
  }

  /** The pointers of a struct; those of one that came before are left out. */
  private List<OwnedBlock> fields(BlockStep step) {
    Optional<IdlAggregate> aggregate = unit.aggregate(step.slot().type());
    Set<String> seen = new TreeSet<>(step.seen());
    if (aggregate.isEmpty() || step.depth() >= DEEPEST || !seen.add(aggregate.get().key())) {
      return List.of();
    }
    List<OwnedBlock> inner = new ArrayList<>();
    for (IdlSlot field : aggregate.get().fields()) {
      Set<String> mode = new TreeSet<>(step.mode());
      mode.addAll(modes(field));
      // What a field without a name contains is named as if it were the struct's own.
      String path = field.name().isEmpty() ? step.path() : owner(step.path()) + field.name();
      int level = 0;
      // An array in a struct is part of it: only what its elements lead to is elsewhere.
      while (level < field.type().depth() && field.type().levels().get(level).isArray()) {
        path += "[i]";
        level++;
      }
      inner.addAll(
          blocks(
              new BlockStep(
                  field,
                  level,
                  path,
                  step.way(),
                  false,
                  mode,
                  step.inBlock(),
                  step.depth() + 1,
                  seen)));
    }
    return inner;
  }

  private static String owner(String path) {
    if (!path.startsWith("*")) {
      return path + ".";
    }
    String pointer = path.substring(1);
    return (pointer.startsWith("*") ? "(" + pointer + ")" : pointer) + "->";
  }
}
