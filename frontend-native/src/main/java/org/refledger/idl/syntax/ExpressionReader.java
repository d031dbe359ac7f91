package org.refledger.idl.syntax;

import java.util.Optional;
import java.util.OptionalLong;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.refledger.idl.grammar.IdlParser;
import org.refledger.idl.grammar.IdlParser.ExpressionContext;
import org.refledger.idl.preprocess.Numbers;
import org.refledger.idl.preprocess.Places;
import org.refledger.source.SourceRange;

/** Trees of expressions to expressions. */
final class ExpressionReader {
  private ExpressionReader() {}

  static Expression read(ExpressionContext context) {
    SourceRange where = Places.of(context);
    if (context instanceof IdlParser.GroupContext group) {
      return read(group.expression());
    }
    if (context instanceof IdlParser.NumberContext number) {
      OptionalLong value = Numbers.parse(number.getText());
      return value.isPresent()
          ? new Expression.Literal(value.getAsLong(), where)
          : new Expression.Opaque(where);
    }
    if (context instanceof IdlParser.NameUseContext name) {
      return new Expression.Name(name.getText(), where);
    }
    if (context instanceof IdlParser.UnaryContext unary) {
      return new Expression.Unary(sign(unary), read(unary.expression()), where);
    }
    if (context instanceof IdlParser.BinaryContext binary) {
      return new Expression.Binary(
          sign(binary), read(binary.expression(0)), read(binary.expression(1)), where);
    }
    return rare(context, where);
  }

  private static Expression rare(ExpressionContext context, SourceRange where) {
    if (context instanceof IdlParser.ConditionalContext conditional) {
      return new Expression.Conditional(
          read(conditional.expression(0)),
          read(conditional.expression(1)),
          read(conditional.expression(2)),
          where);
    }
    if (context instanceof IdlParser.CastContext cast) {
      return new Expression.Cast(cast.castType().getText(), read(cast.expression()), where);
    }
    if (context instanceof IdlParser.SizeOfContext size) {
      String type = size.castType() == null ? "" : size.castType().getText();
      return new Expression.SizeOf(
          Optional.ofNullable(size.expression()).map(ExpressionReader::read), type, where);
    }
    if (context instanceof IdlParser.MemberContext member) {
      return new Expression.Member(
          read(member.expression()), member.ARROW() != null, member.name().getText(), where);
    }
    return new Expression.Opaque(where);
  }

  /** The operator: the only leaf of the tree. */
  private static int sign(ParserRuleContext context) {
    for (ParseTree child : context.children) {
      if (child instanceof TerminalNode leaf) {
        return leaf.getSymbol().getType();
      }
    }
    return Token.INVALID_TYPE;
  }
}
