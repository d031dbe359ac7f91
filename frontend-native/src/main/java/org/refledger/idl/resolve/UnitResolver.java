package org.refledger.idl.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refledger.idl.syntax.DeclaratorSyntax;
import org.refledger.idl.syntax.DeclaratorSyntax.Layer;
import org.refledger.idl.syntax.Item;
import org.refledger.idl.syntax.Item.BlockKind;
import org.refledger.idl.syntax.TypeSyntax;
import org.refledger.ir.idl.AcfUnit;
import org.refledger.ir.idl.IdlAggregate;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlInterface.Protocol;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlOperation;
import org.refledger.ir.idl.IdlReach;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlType;
import org.refledger.ir.idl.IdlTypedef;
import org.refledger.ir.idl.IdlUnit;

/** One file with its ACF to a unit. For one file and one thread. */
final class UnitResolver {
  private final VisibleNames names;
  private final FileScope own;
  private final AcfSettings acf;
  private final TypeResolver types;
  private final List<IdlInterface> interfaces = new ArrayList<>();
  private final Set<String> declared = new LinkedHashSet<>();

  UnitResolver(VisibleNames names, FileScope own, Optional<AcfUnit> acf) {
    this.names = names;
    this.own = own;
    this.acf = new AcfSettings(acf);
    this.types = new TypeResolver(names, this.acf.types());
  }

  /** What is around a declaration. */
  private record Around(Optional<PointerClass> pointers, boolean library, boolean namespace) {}

  /** Names of types that nobody declares, once the unit is resolved. */
  Set<String> unknown() {
    return new TreeSet<>(types.unknown());
  }

  IdlUnit resolve(String file, List<Item> items, Optional<AcfUnit> unitAcf) {
    walk(items, new Around(Optional.empty(), false, false));
    List<IdlTypedef> typedefs = new ArrayList<>();
    for (Definition.Alias alias : own.aliases()) {
      typedefs.add(typedef(alias));
    }
    for (String key : own.tagKeys()) {
      names.tag(key).ifPresent(tagged -> types.met().putIfAbsent(key, tagged));
      declared.add(key);
    }
    SortedMap<String, IdlAggregate> aggregates = aggregates();
    return new IdlUnit(
        file,
        interfaces,
        aggregates,
        List.copyOf(declared),
        marshaled(aggregates),
        typedefs,
        unitAcf);
  }

  private NavigableSet<String> marshaled(SortedMap<String, IdlAggregate> aggregates) {
    if (interfaces.stream().allMatch(one -> one.operations().isEmpty())) {
      // Types of a [local] interface are for C; those of any other may be sent by who imports them.
      boolean local = !interfaces.isEmpty() && interfaces.stream().allMatch(UnitResolver::isLocal);
      return local ? new TreeSet<>() : new TreeSet<>(declared);
    }
    List<IdlType> carried = new ArrayList<>();
    for (IdlInterface one : interfaces) {
      for (IdlOperation operation : one.operations()) {
        if (one.isMarshaled() && !operation.isLocal()) {
          carried.add(operation.result().type());
          operation.parameters().forEach(parameter -> carried.add(parameter.type()));
        }
      }
    }
    return IdlReach.of(carried, aggregates);
  }

  private static boolean isLocal(IdlInterface one) {
    return one.protocol() == Protocol.LOCAL;
  }

  private void walk(List<Item> items, Around around) {
    for (Item item : items) {
      if (item instanceof Item.Block block) {
        block(block, around);
      } else if (item instanceof Item.Plain plain && plain.type() instanceof TypeSyntax.Tag tag) {
        if (tag.body().isPresent()) {
          declared.add(FileScope.key(tag));
        }
      }
    }
  }

  private void block(Item.Block block, Around around) {
    Optional<PointerClass> pointers =
        FileScope.pointerDefault(block.attributes()).or(around::pointers);
    boolean library = around.library() || block.kind() == BlockKind.LIBRARY;
    if (block.kind() == BlockKind.INTERFACE || block.kind() == BlockKind.DISPINTERFACE) {
      interfaces.add(anInterface(block, pointers, around));
    }
    boolean namespace = around.namespace() || block.kind() == BlockKind.NAMESPACE;
    walk(block.items(), new Around(pointers, library, namespace));
  }

  private IdlInterface anInterface(
      Item.Block block, Optional<PointerClass> pointers, Around around) {
    IdlAttributes attributes = block.attributes().plus(acf.ofInterface(block.name()));
    List<IdlOperation> operations = new ArrayList<>();
    for (Item item : block.items()) {
      if (item instanceof Item.Plain plain) {
        for (Item.Declared one : plain.declared()) {
          operation(plain, one.declarator(), pointers, block.name()).ifPresent(operations::add);
        }
      }
    }
    return new IdlInterface(
        block.name(),
        protocol(block, around),
        attributes,
        block.bases(),
        operations,
        block.where());
  }

  private static Protocol protocol(Item.Block block, Around around) {
    IdlAttributes attributes = block.attributes();
    if (attributes.has("local")) {
      return Protocol.LOCAL;
    }
    if (block.kind() == BlockKind.DISPINTERFACE) {
      return Protocol.AUTOMATION;
    }
    // MIDL makes stubs for what stands outside of the library block only.
    if (around.library()) {
      return Protocol.AUTOMATION;
    }
    if (attributes.has("object")) {
      return Protocol.OBJECT;
    }
    if (around.namespace() || attributes.hasAny("odl", "dual", "oleautomation")) {
      return Protocol.AUTOMATION;
    }
    return block.bases().isEmpty() ? Protocol.RPC : Protocol.OBJECT;
  }

  /** Empty for what is no function. */
  private Optional<IdlOperation> operation(
      Item.Plain plain,
      DeclaratorSyntax declarator,
      Optional<PointerClass> pointers,
      String interfaceName) {
    if (declarator.layers().isEmpty()
        || !(declarator.layers().get(0) instanceof DeclaratorSyntax.Function function)) {
      return Optional.empty();
    }
    List<Layer> rest = declarator.layers().subList(1, declarator.layers().size());
    IdlSlot result =
        slot(
            "",
            plain.attributes(),
            plain.type(),
            new DeclaratorSyntax("", rest, declarator.where()),
            new TypeResolver.Use(false, pointers, Set.of()));
    Set<String> siblings = new TreeSet<>();
    function.parameters().forEach(p -> siblings.add(p.declarator().name()));
    AcfSettings.OfOperation settings = acf.ofOperation(interfaceName, declarator.name());
    List<IdlSlot> parameters = new ArrayList<>();
    for (DeclaratorSyntax.ParameterSyntax p : function.parameters()) {
      parameters.add(
          slot(
              p.declarator().name(),
              p.attributes().plus(settings.parameter(p.declarator().name())),
              p.type(),
              p.declarator(),
              new TypeResolver.Use(true, pointers, siblings)));
    }
    return Optional.of(
        new IdlOperation(
            declarator.name(),
            plain.attributes().plus(settings.attributes()),
            result,
            parameters,
            declarator.where()));
  }

  private IdlSlot slot(
      String name,
      IdlAttributes attributes,
      TypeSyntax type,
      DeclaratorSyntax declarator,
      TypeResolver.Use use) {
    return new IdlSlot(
        name, attributes, types.resolve(type, declarator, attributes, use), declarator.where());
  }

  private IdlTypedef typedef(Definition.Alias alias) {
    IdlAttributes extra = acf.types().getOrDefault(alias.name(), IdlAttributes.NONE);
    IdlSlot slot =
        slot(
            alias.name(),
            alias.attributes(),
            alias.type(),
            alias.declarator(),
            new TypeResolver.Use(false, alias.pointerDefault(), Set.of()));
    return new IdlTypedef(slot, extra);
  }

  /** All that were met; resolving one may meet others. */
  private SortedMap<String, IdlAggregate> aggregates() {
    SortedMap<String, IdlAggregate> aggregates = new TreeMap<>();
    Set<String> done = new TreeSet<>();
    List<Map.Entry<String, Definition.Tagged>> open = List.copyOf(types.met().entrySet());
    while (!open.isEmpty()) {
      for (Map.Entry<String, Definition.Tagged> entry : open) {
        done.add(entry.getKey());
        if (entry.getValue().tag().kind() != TypeSyntax.TagKind.ENUM) {
          aggregates.put(entry.getKey(), aggregate(entry.getKey(), entry.getValue()));
        }
      }
      open = types.met().entrySet().stream().filter(e -> !done.contains(e.getKey())).toList();
    }
    return aggregates;
  }

  private IdlAggregate aggregate(String key, Definition.Tagged tagged) {
    TypeSyntax.Tag tag = tagged.tag();
    List<TypeSyntax.FieldSyntax> syntax = tag.body().map(TypeSyntax.Body::fields).orElse(List.of());
    Set<String> siblings = new TreeSet<>();
    syntax.forEach(field -> siblings.add(field.declarator().name()));
    TypeResolver.Use use = new TypeResolver.Use(false, tagged.pointerDefault(), siblings);
    List<IdlSlot> fields = new ArrayList<>();
    for (TypeSyntax.FieldSyntax field : syntax) {
      DeclaratorSyntax declarator = field.declarator();
      fields.add(slot(declarator.name(), field.attributes(), field.type(), declarator, use));
    }
    return new IdlAggregate(
        key,
        tagged.shown(),
        tag.kind() == TypeSyntax.TagKind.UNION,
        tag.attributes(),
        tagged.pointerDefault().isPresent(),
        fields,
        tag.where());
  }
}
