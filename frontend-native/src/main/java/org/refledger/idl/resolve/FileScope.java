package org.refledger.idl.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refledger.idl.syntax.DeclaratorSyntax;
import org.refledger.idl.syntax.Expression;
import org.refledger.idl.syntax.Item;
import org.refledger.idl.syntax.TypeSyntax;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.source.SourceRange;

/** The names one file declares, those of included files among them. Immutable once built. */
final class FileScope {
  private final Map<String, Definition.Alias> aliases = new LinkedHashMap<>();
  private final Map<String, Definition.Tagged> tags = new LinkedHashMap<>();
  private final Map<String, Definition.Block> blocks = new LinkedHashMap<>();
  private final Map<String, Definition.Constant> constants = new LinkedHashMap<>();

  FileScope(List<Item> items) {
    collect(items, Optional.empty());
  }

  Definition.@Nullable Alias alias(String name) {
    return aliases.get(name);
  }

  /**
   * @param key keyword and tag, as {@link #key} makes it
   */
  Definition.@Nullable Tagged tag(String key) {
    return tags.get(key);
  }

  Definition.@Nullable Block block(String name) {
    return blocks.get(name);
  }

  Definition.@Nullable Constant constant(String name) {
    return constants.get(name);
  }

  Iterable<Definition.Alias> aliases() {
    return aliases.values();
  }

  Iterable<String> tagKeys() {
    return tags.keySet();
  }

  /** What identifies a struct, union or enum: its tag, or its place when it has none. */
  static String key(TypeSyntax.Tag tag) {
    return tag.kind().keyword() + " " + (tag.name().isEmpty() ? "at " + tag.where() : tag.name());
  }

  static Optional<PointerClass> pointerDefault(IdlAttributes attributes) {
    return attributes.find("pointer_default").map(IdlAttribute::argument).flatMap(FileScope::word);
  }

  static Optional<PointerClass> word(String keyword) {
    return switch (keyword) {
      case "ref" -> Optional.of(PointerClass.REF);
      case "unique" -> Optional.of(PointerClass.UNIQUE);
      case "ptr" -> Optional.of(PointerClass.FULL);
      default -> Optional.empty();
    };
  }

  private void collect(List<Item> items, Optional<PointerClass> pointers) {
    for (Item item : items) {
      if (item instanceof Item.Block block) {
        boolean coclass = block.kind() == Item.BlockKind.COCLASS;
        blocks.putIfAbsent(simple(block.name()), new Definition.Block(coclass));
        collect(block.items(), pointerDefault(block.attributes()).or(() -> pointers));
      } else if (item instanceof Item.Forward forward) {
        boolean coclass = forward.kind() == Item.BlockKind.COCLASS;
        blocks.putIfAbsent(simple(forward.name()), new Definition.Block(coclass));
      } else if (item instanceof Item.Typedef typedef) {
        typedef(typedef, pointers);
      } else if (item instanceof Item.Plain plain) {
        plain(plain, pointers);
      }
    }
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private void typedef(Item.Typedef typedef, Optional<PointerClass> pointers) {
    String shown =
        typedef.declarators().stream()
            .filter(d -> d.layers().isEmpty())
            .map(DeclaratorSyntax::name)
            .findFirst()
            .orElse("");
    tags(typedef.type(), shown, pointers);
    for (DeclaratorSyntax declarator : typedef.declarators()) {
      if (!declarator.name().isEmpty() && !isItself(typedef, declarator)) {
        aliases.putIfAbsent(
            declarator.name(),
            new Definition.Alias(
                declarator.name(), typedef.attributes(), typedef.type(), declarator, pointers));
      }
    }
  }

  /** {@code typedef DECIMAL DECIMAL;} puts a type of another file into a type library. */
  private static boolean isItself(Item.Typedef typedef, DeclaratorSyntax declarator) {
    return declarator.layers().isEmpty()
        && typedef.type() instanceof TypeSyntax.Named named
        && named.name().equals(declarator.name());
  }

  private void plain(Item.Plain plain, Optional<PointerClass> pointers) {
    tags(plain.type(), "", pointers);
    for (Item.Declared declared : plain.declared()) {
      if (declared.value().isPresent()) {
        constants.putIfAbsent(
            declared.declarator().name(), new Definition.Constant(declared.value(), 0));
      }
    }
  }

  private void tags(TypeSyntax type, String shown, Optional<PointerClass> pointers) {
    if (type instanceof TypeSyntax.SafeArray array) {
      tags(array.element(), "", pointers);
    }
    if (!(type instanceof TypeSyntax.Tag tag) || tag.body().isEmpty()) {
      return;
    }
    String name = tag.name().isEmpty() ? shown : tag.name();
    tags.putIfAbsent(key(tag), new Definition.Tagged(tag, name, pointers));
    TypeSyntax.Body body = tag.body().get();
    body.fields().forEach(field -> tags(field.type(), field.declarator().name(), pointers));
    enumerators(body.enumerators());
  }

  private void enumerators(List<TypeSyntax.EnumeratorSyntax> enumerators) {
    Optional<Expression> base = Optional.of(new Expression.Literal(0, SourceRange.UNKNOWN));
    long offset = 0;
    for (TypeSyntax.EnumeratorSyntax enumerator : enumerators) {
      if (enumerator.value().isPresent()) {
        base = enumerator.value();
        offset = 0;
      }
      constants.putIfAbsent(enumerator.name(), new Definition.Constant(base, offset++));
    }
  }
}
