package org.refledger.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.refledger.idl.grammar.AcfParser;
import org.refledger.idl.grammar.IdlLexer;
import org.refledger.idl.preprocess.Places;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.ir.idl.AcfUnit.AcfName;
import org.refledger.ir.idl.AcfUnit.AcfOperation;
import org.refledger.ir.idl.AcfUnit.AcfTypes;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.source.Notification;
import org.refledger.source.Notification.Kind;
import org.refledger.source.SourceRange;

/** The tokens of an ACF to its entries, one at a time. For one file and one thread. */
public final class AcfReader {
  private static final int DEEPEST = 400;

  private final TokenCursor cursor;
  private final Consumer<Notification> notices;
  private final PieceParser<AcfParser> parser =
      new PieceParser<>(
          new AcfParser(new CommonTokenStream(new ListTokenSource(List.<Token>of()))));
  private final List<AcfTypes> types = new ArrayList<>();
  private final List<AcfOperation> operations = new ArrayList<>();

  public AcfReader(List<Token> tokens, Consumer<Notification> notices) {
    this.cursor = new TokenCursor(tokens);
    this.notices = notices;
  }

  public List<AcfInterface> interfaces() {
    List<AcfInterface> interfaces = new ArrayList<>();
    while (!cursor.atEnd()) {
      int start = cursor.position();
      int head = cursor.afterAttributes(start);
      int brace = cursor.find(head, IdlLexer.LBRACE, IdlLexer.SEMICOLON);
      if (cursor.type(head) == IdlLexer.INTERFACE && cursor.type(brace) == IdlLexer.LBRACE) {
        interfaces.add(anInterface(start, head, brace));
      } else {
        failure(start, "An ACF has interfaces only; this was passed over.");
        cursor.moveTo(Math.max(start + 1, cursor.declarationEnd(start)));
      }
    }
    return interfaces;
  }

  private AcfInterface anInterface(int start, int head, int brace) {
    types.clear();
    operations.clear();
    AcfParser.HeaderContext header =
        parser.parse(cursor.piece(start, brace), AcfParser::header).tree();
    if (header == null) {
      failure(start, "The attributes of this interface cannot be read and were passed over.");
    }
    cursor.moveTo(brace + 1);
    while (!cursor.atEnd() && cursor.type(cursor.position()) != IdlLexer.RBRACE) {
      entry();
    }
    cursor.moveTo(cursor.position() + 1);
    boolean named = cursor.type(head + 1) != IdlLexer.LBRACE;
    SourceRange where = Places.of(cursor.token(named ? head + 1 : head));
    return new AcfInterface(
        named ? cursor.text(head + 1) : "",
        header == null ? IdlAttributes.NONE : AttributeReader.readAcf(header.attributeList()),
        types,
        operations,
        where);
  }

  private void entry() {
    int start = cursor.position();
    int end = cursor.declarationEnd(start);
    cursor.moveTo(Math.max(end, start + 1));
    if (cursor.type(start) == IdlLexer.SEMICOLON || end == start) {
      return;
    }
    if (cursor.depth(start, end) > DEEPEST) {
      failure(start, "Brackets are nested too deeply here; the entry was passed over.");
      return;
    }
    PieceParser.Outcome<AcfParser.EntryContext> outcome =
        parser.parse(cursor.piece(start, end), AcfParser::entry);
    AcfParser.EntryContext tree = outcome.tree();
    if (tree == null) {
      Token wrong = outcome.wrong();
      Token place = wrong == null ? cursor.token(start) : wrong;
      notices.accept(
          new Notification(
              Kind.PARTLY_ANALYSED,
              Places.of(place),
              "Unexpected '"
                  + place.getText()
                  + "': the entry cannot be read and was passed over; the rest was analysed."));
    } else if (tree instanceof AcfParser.TypedefEntryContext typedef) {
      IdlAttributes attributes = AttributeReader.readAcf(typedef.attributeList());
      List<AcfName> names =
          typedef.name().stream()
              .map(name -> new AcfName(name.getText(), attributes, Places.of(name)))
              .toList();
      types.add(new AcfTypes(attributes, names));
    } else if (tree instanceof AcfParser.OperationEntryContext entry) {
      entry.operation().forEach(this::operation);
    }
  }

  private void operation(AcfParser.OperationContext operation) {
    List<AcfName> parameters =
        operation.parameter().stream()
            .map(
                p ->
                    new AcfName(
                        p.name().getText(),
                        AttributeReader.readAcf(p.attributeList()),
                        Places.of(p.name())))
            .toList();
    operations.add(
        new AcfOperation(
            operation.name().getText(),
            AttributeReader.readAcf(operation.attributeList()),
            parameters,
            Places.of(operation.name())));
  }

  private void failure(int position, String message) {
    notices.accept(
        new Notification(Kind.PARTLY_ANALYSED, Places.of(cursor.token(position)), message));
  }
}
