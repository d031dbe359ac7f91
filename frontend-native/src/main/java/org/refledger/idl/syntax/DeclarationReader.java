package org.refledger.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.refledger.idl.grammar.IdlLexer;
import org.refledger.idl.grammar.IdlParser;
import org.refledger.idl.preprocess.Places;
import org.refledger.idl.syntax.Item.BlockKind;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.source.Notification;
import org.refledger.source.Notification.Kind;

/**
 * Cuts the tokens of an IDL file into declarations and parses each. For one file and one thread.
 */
public final class DeclarationReader {
  private static final int DEEPEST = 400;
  private static final int DEEPEST_BLOCK = 40;
  private static final List<String> SKIPPED =
      List.of("runtimeclass", "apicontract", "attribute", "declare", "delegate", "attributes");

  private final TokenCursor cursor;
  private final Consumer<Notification> notices;
  private final PieceParser<IdlParser> parser =
      new PieceParser<>(
          new IdlParser(new CommonTokenStream(new ListTokenSource(List.<Token>of()))));
  private int namespaces;
  private boolean namespaceNoticed;
  private int blocks;
  private int read;
  private int failed;

  public DeclarationReader(List<Token> tokens, Consumer<Notification> notices) {
    this.cursor = new TokenCursor(tokens);
    this.notices = notices;
  }

  public int read() {
    return read;
  }

  public int failed() {
    return failed;
  }

  /** All declarations of the file. */
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    while (!cursor.atEnd()) {
      body(items, null);
      if (!cursor.atEnd()) {
        notice(cursor.position(), "This brace closes nothing; it was passed over.");
        cursor.moveTo(cursor.position() + 1);
      }
    }
    return items;
  }

  /** Reads up to the brace that closes the block, or to a block that shows it was forgotten. */
  private void body(List<Item> items, @Nullable BlockKind inside) {
    while (!cursor.atEnd() && cursor.type(cursor.position()) != IdlLexer.RBRACE) {
      int start = cursor.position();
      if (cursor.type(start) == IdlLexer.SEMICOLON) {
        cursor.moveTo(start + 1);
        continue;
      }
      int head = cursor.afterAttributes(start);
      if (inside == BlockKind.INTERFACE && blockBrace(head) >= 0 && isBlock(head)) {
        notice(head, "The body of the interface before this one is not closed; '}' is missing.");
        return;
      }
      item(start, head, items);
      if (cursor.position() == start) {
        cursor.moveTo(start + 1);
      }
    }
  }

  private void item(int start, int head, List<Item> items) {
    int type = cursor.type(head);
    switch (type) {
      case IdlLexer.IMPORT -> imports(head, items);
      case IdlLexer.CPP_QUOTE, IdlLexer.IMPORTLIB, IdlLexer.MIDL_PRAGMA -> quoted(head, items);
      default -> {
        if (isBlock(head)) {
          block(start, head, items);
        } else if (isSkipped(head)) {
          skipped(head, items);
        } else if (isGuid(head)) {
          done(cursor.declarationEnd(head));
        } else if (isLabel(head)) {
          cursor.moveTo(head + 2);
        } else {
          declaration(start, items);
        }
      }
    }
  }

  private boolean isBlock(int head) {
    int type = cursor.type(head);
    boolean keyword =
        switch (type) {
          case IdlLexer.INTERFACE,
              IdlLexer.DISPINTERFACE,
              IdlLexer.COCLASS,
              IdlLexer.LIBRARY,
              IdlLexer.MODULE,
              IdlLexer.NAMESPACE ->
              true;
          default -> false;
        };
    // interface IFoo *get(); is an operation.
    return keyword
        && cursor.type(head + 1) != IdlLexer.STAR
        && cursor.type(head + 2) != IdlLexer.STAR;
  }

  private boolean isSkipped(int head) {
    int next = cursor.type(head + 1);
    return SKIPPED.contains(cursor.text(head))
        && (next == IdlLexer.NAME || next == IdlLexer.LBRACE);
  }

  /** {@code declare_guid(name, id);} declares a constant of C and nothing that stubs carry. */
  private boolean isGuid(int head) {
    return cursor.text(head).equals("declare_guid") && cursor.type(head + 1) == IdlLexer.LPAREN;
  }

  /** {@code methods:} and {@code properties:} of a dispinterface. */
  private boolean isLabel(int head) {
    return cursor.type(head) == IdlLexer.NAME && cursor.type(head + 1) == IdlLexer.COLON;
  }

  private void imports(int head, List<Item> items) {
    int end = cursor.declarationEnd(head);
    for (int i = head + 1; i < end; i++) {
      if (cursor.type(i) == IdlLexer.STRING) {
        String text = cursor.text(i);
        items.add(
            new Item.Import(text.substring(1, text.length() - 1), Places.of(cursor.token(i))));
      }
    }
    done(end);
  }

  private void quoted(int head, List<Item> items) {
    items.add(new Item.Other(Places.of(cursor.token(head))));
    int close = cursor.find(head + 1, IdlLexer.SEMICOLON, IdlLexer.LPAREN);
    int end = head + 1;
    if (cursor.type(close) == IdlLexer.LPAREN) {
      int depth = 0;
      for (end = close; end < cursor.size(); end++) {
        depth += cursor.type(end) == IdlLexer.LPAREN ? 1 : 0;
        depth -= cursor.type(end) == IdlLexer.RPAREN ? 1 : 0;
        if (depth == 0) {
          end++;
          break;
        }
      }
    }
    done(end);
  }

  private void skipped(int head, List<Item> items) {
    items.add(new Item.Other(Places.of(cursor.token(head))));
    int end = cursor.find(head, IdlLexer.SEMICOLON, IdlLexer.LBRACE);
    boolean modern = false;
    if (cursor.type(end) == IdlLexer.LBRACE) {
      int close = cursor.closingBrace(end);
      modern = cursor.text(head).equals("runtimeclass") && hasMembers(end, close);
      end = close;
    }
    if (modern) {
      modernNotice(head);
    }
    done(end + 1);
  }

  /** A runtime class of MIDL 2 only lists its interfaces; one of MIDL 3 has members. */
  private boolean hasMembers(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (cursor.type(i) == IdlLexer.LPAREN
          && cursor.type(i - 1) == IdlLexer.NAME
          && cursor.find(open, IdlLexer.LPAREN) == i) {
        return true;
      }
      if (cursor.type(i) == IdlLexer.LBRACE) {
        return true;
      }
    }
    return false;
  }

  private void modernNotice(int position) {
    if (!namespaceNoticed) {
      namespaceNoticed = true;
      notices.accept(
          new Notification(
              Kind.PARTLY_ANALYSED,
              Places.of(cursor.token(position)),
              "This is MIDL 3: its classes and members have no stubs of their own and were passed"
                  + " over."));
    }
  }

  private void done(int end) {
    read++;
    cursor.moveTo(end);
  }

  private int blockBrace(int head) {
    int brace = cursor.find(head, IdlLexer.SEMICOLON, IdlLexer.LBRACE, IdlLexer.RBRACE);
    return cursor.type(brace) == IdlLexer.LBRACE ? brace : -1;
  }

  private void block(int start, int head, List<Item> items) {
    BlockKind kind = BlockKind.valueOf(cursor.token(head).getText().toUpperCase(Locale.ROOT));
    int brace = blockBrace(head);
    if (brace < 0) {
      forward(kind, head, items);
      return;
    }
    cursor.moveTo(brace + 1);
    int failedBefore = failed;
    IdlParser.HeaderContext header = header(start, head, brace);
    if (header == null || ++blocks > DEEPEST_BLOCK) {
      cursor.moveTo(cursor.closingBrace(brace) + 1);
      return;
    }
    read++;
    namespaces += kind == BlockKind.NAMESPACE ? 1 : 0;
    List<Item> inner = new ArrayList<>();
    body(inner, kind);
    namespaces -= kind == BlockKind.NAMESPACE ? 1 : 0;
    blocks--;
    if (cursor.atEnd()) {
      notice(brace, "The brace opened here is never closed.");
    } else if (cursor.type(cursor.position()) == IdlLexer.RBRACE) {
      cursor.moveTo(cursor.position() + 1);
    }
    List<String> bases =
        header.inherited.stream().map(base -> base.qualifiedName().getText()).toList();
    IdlAttributes attributes =
        failed > failedBefore && header.attributeList().isEmpty()
            ? IdlAttributes.NONE
            : AttributeReader.read(header.attributeList());
    items.add(
        new Item.Block(
            kind,
            header.qualifiedName().getText(),
            attributes,
            bases,
            inner,
            Places.of(header.qualifiedName())));
  }

  /** The header; without its attributes when only these cannot be read. */
  private IdlParser.@Nullable HeaderContext header(int start, int head, int brace) {
    PieceParser.Outcome<IdlParser.HeaderContext> whole =
        parser.parse(cursor.piece(start, brace), IdlParser::header);
    if (whole.tree() != null) {
      return whole.tree();
    }
    failure(start, brace, whole.wrong(), "the attributes");
    return head == start ? null : parser.parse(cursor.piece(head, brace), IdlParser::header).tree();
  }

  private void forward(BlockKind kind, int head, List<Item> items) {
    int end = cursor.declarationEnd(head);
    Token name = cursor.token(head + 1);
    StringBuilder full = new StringBuilder(name.getText());
    for (int i = head + 2; i + 1 < end && cursor.type(i) == IdlLexer.DOT; i += 2) {
      full.append('.').append(cursor.text(i + 1));
    }
    items.add(new Item.Forward(kind, full.toString(), Places.of(name)));
    done(end);
  }

  private void declaration(int start, List<Item> items) {
    int end = cursor.declarationEnd(start);
    cursor.moveTo(end);
    if (end == start) {
      return;
    }
    if (cursor.depth(start, end) > DEEPEST) {
      failed++;
      notice(start, "Brackets are nested too deeply here; the declaration was passed over.");
      return;
    }
    IdlParser.DeclarationContext tree = parse(start, end, IdlParser::declaration);
    if (tree != null) {
      read++;
      items.add(TreeReader.read(tree));
    }
  }

  private <T extends ParserRuleContext> @Nullable T parse(
      int start, int end, Function<IdlParser, T> rule) {
    PieceParser.Outcome<T> outcome = parser.parse(cursor.piece(start, end), rule);
    if (outcome.tree() == null) {
      failure(start, end, outcome.wrong(), "the declaration");
    }
    return outcome.tree();
  }

  private void failure(int start, int end, @Nullable Token wrong, String what) {
    if (namespaces > 0) {
      modernNotice(start);
      return;
    }
    failed++;
    Token first = cursor.token(start);
    Token place = wrong == null ? first : wrong;
    boolean atEnd = place.getType() == Token.EOF;
    String found = atEnd ? "the end of the declaration" : "'" + place.getText() + "'";
    notices.accept(
        new Notification(
            Kind.PARTLY_ANALYSED,
            Places.of(place),
            "Unexpected "
                + found
                + ": "
                + what
                + " of lines "
                + first.getLine()
                + " to "
                + cursor.token(Math.max(start, end - 1)).getLine()
                + " cannot be read and was passed over; the rest of the file was analysed."));
  }

  private void notice(int position, String message) {
    notices.accept(
        new Notification(Kind.PARTLY_ANALYSED, Places.of(cursor.token(position)), message));
  }
}
