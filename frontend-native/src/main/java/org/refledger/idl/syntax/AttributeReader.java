package org.refledger.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.refledger.idl.grammar.AcfParser;
import org.refledger.idl.grammar.IdlLexer;
import org.refledger.idl.grammar.IdlParser;
import org.refledger.idl.preprocess.Places;
import org.refledger.ir.idl.IdlAttribute;
import org.refledger.ir.idl.IdlAttributes;

/** Attribute lists of both languages. */
final class AttributeReader {
  private AttributeReader() {}

  static IdlAttributes read(List<IdlParser.AttributeListContext> lists) {
    if (lists.isEmpty()) {
      return IdlAttributes.NONE;
    }
    List<IdlAttribute> all = new ArrayList<>();
    for (IdlParser.AttributeListContext list : lists) {
      for (IdlParser.AttributeContext attribute : list.attribute()) {
        all.add(
            new IdlAttribute(
                attribute.name().getText(),
                arguments(attribute.argument(), attribute.LPAREN() != null),
                Places.of(attribute)));
      }
    }
    return new IdlAttributes(all);
  }

  static IdlAttributes readAcf(List<AcfParser.AttributeListContext> lists) {
    List<IdlAttribute> all = new ArrayList<>();
    for (AcfParser.AttributeListContext list : lists) {
      for (AcfParser.AttributeContext attribute : list.attribute()) {
        all.add(
            new IdlAttribute(
                attribute.name().getText(),
                arguments(attribute.argument(), attribute.LPAREN() != null),
                Places.of(attribute)));
      }
    }
    return new IdlAttributes(all);
  }

  /** The texts between top-level commas. */
  private static List<String> arguments(List<? extends ParseTree> trees, boolean brackets) {
    if (!brackets) {
      return List.of();
    }
    List<String> arguments = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (ParseTree tree : trees) {
      if (tree.getChildCount() == 1
          && tree.getChild(0) instanceof TerminalNode leaf
          && leaf.getSymbol().getType() == IdlLexer.COMMA) {
        arguments.add(current.toString());
        current = new StringBuilder();
      } else {
        append(tree, current);
      }
    }
    arguments.add(current.toString());
    return arguments;
  }

  /** Words are kept apart; signs need no space. */
  private static void append(ParseTree tree, StringBuilder text) {
    if (tree instanceof TerminalNode leaf) {
      Token token = leaf.getSymbol();
      boolean word =
          text.length() > 0
              && Character.isJavaIdentifierPart(text.charAt(text.length() - 1))
              && !token.getText().isEmpty()
              && Character.isJavaIdentifierStart(token.getText().charAt(0));
      text.append(word ? " " : "").append(token.getText());
      return;
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      append(tree.getChild(i), text);
    }
  }
}
