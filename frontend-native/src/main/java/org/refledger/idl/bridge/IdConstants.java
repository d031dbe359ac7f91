package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refledger.ir.Block;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Operand;
import org.refledger.ir.Place;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.Variable;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.source.SourceRange;

/** Constants that are named after an interface's id: {@code IID_IFoo = new IID("{...}")}. */
final class IdConstants {
  private static final Pattern NAME = Pattern.compile("IID_?(I\\w+)");
  private static final Pattern ID =
      Pattern.compile("\\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}?");

  private final NativeInterfaces natives;

  IdConstants(NativeInterfaces natives) {
    this.natives = natives;
  }

  List<Mismatch> check(Program program) {
    List<Mismatch> found = new ArrayList<>();
    for (Procedure body : program.procedures()) {
      if (body.method().name().equals(MethodRef.STATIC_INITIALIZER)) {
        check(body, found);
      }
    }
    return found;
  }

  private void check(Procedure body, List<Mismatch> found) {
    Map<Integer, String> ids = new LinkedHashMap<>();
    for (Block block : body.cfg().blocks()) {
      for (Event event : block.events()) {
        if (event instanceof Event.Call call) {
          Variable made = call.target();
          if (made != null) {
            id(call).ifPresent(id -> ids.put(made.index(), id));
          }
        } else if (event instanceof Event.Store store
            && store.place() instanceof Place.StaticField field) {
          String id = id(store.source(), ids);
          if (!id.isEmpty()) {
            constant(body.method(), field.field().name(), id, store.range()).ifPresent(found::add);
          }
        }
      }
    }
  }

  /** The only text given to whatever makes the constant. */
  private static Optional<String> id(Event.Call call) {
    List<String> texts =
        call.arguments().stream()
            .filter(Constant.class::isInstance)
            .map(a -> String.valueOf(((Constant) a).value()))
            .filter(text -> ID.matcher(text).matches())
            .toList();
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
  }

  private static String id(Operand source, Map<Integer, String> ids) {
    if (source instanceof Variable v) {
      return ids.getOrDefault(v.index(), "");
    }
    String text = source instanceof Constant c ? String.valueOf(c.value()) : "";
    return ID.matcher(text).matches() ? text : "";
  }

  private Optional<Mismatch> constant(
      MethodRef method, String field, String written, SourceRange where) {
    Matcher name = NAME.matcher(field);
    if (!name.matches()) {
      return Optional.empty();
    }
    String id = NativeInterfaces.id(written);
    List<IdlInterface> faces =
        natives.alike(name.group(1)).stream()
            .filter(face -> NativeInterfaces.id(face).isPresent())
            .toList();
    boolean right = faces.stream().anyMatch(f -> NativeInterfaces.id(f).orElse("").equals(id));
    return faces.isEmpty() || right
        ? Optional.empty()
        : Optional.of(Dialect.wrongId(method, field, where, id, faces.get(0)));
  }
}
