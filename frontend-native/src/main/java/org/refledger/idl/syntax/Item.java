package org.refledger.idl.syntax;

import java.util.List;
import java.util.Optional;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.source.SourceRange;

/** One declaration of an IDL file. */
public sealed interface Item {
  SourceRange where();

  /** {@code import "a.idl"}; several files are several items. */
  record Import(String file, SourceRange where) implements Item {}

  /** What an interface-like block is. */
  enum BlockKind {
    INTERFACE,
    DISPINTERFACE,
    COCLASS,
    LIBRARY,
    MODULE,
    NAMESPACE
  }

  /**
   * An interface, library or other block with a body.
   *
   * @param bases what it inherits from
   */
  record Block(
      BlockKind kind,
      String name,
      IdlAttributes attributes,
      List<String> bases,
      List<Item> items,
      SourceRange where)
      implements Item {
    public Block {
      bases = List.copyOf(bases);
      items = List.copyOf(items);
    }
  }

  /** {@code interface IFoo;}, also inside a coclass. */
  record Forward(BlockKind kind, String name, SourceRange where) implements Item {}

  record Typedef(
      IdlAttributes attributes,
      TypeSyntax type,
      List<DeclaratorSyntax> declarators,
      SourceRange where)
      implements Item {
    public Typedef {
      declarators = List.copyOf(declarators);
    }
  }

  /** An operation, a constant, a property, or a tag declared for itself. */
  record Plain(
      IdlAttributes attributes, TypeSyntax type, List<Declared> declared, SourceRange where)
      implements Item {
    public Plain {
      declared = List.copyOf(declared);
    }
  }

  /**
   * A declared name.
   *
   * @param value what it is initialised with, when that is an expression
   */
  record Declared(DeclaratorSyntax declarator, Optional<Expression> value) {}

  /** cpp_quote, importlib, midl_pragma and WinRT blocks: read, and of no meaning for ownership. */
  record Other(SourceRange where) implements Item {}
}
