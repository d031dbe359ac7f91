package org.refledger.idl.preprocess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.refledger.idl.grammar.IdlLexer;
import org.refledger.source.Notification;
import org.refledger.source.Notification.Kind;
import org.refledger.source.SourceRange;

/**
 * Carries out directives and macros of one file and of the files it includes. For one file and one
 * thread.
 */
public final class Preprocessor {
  private static final int DEEPEST_INCLUDE = 64;

  private final FileFinder finder;
  private final Consumer<Notification> notices;
  private final MacroTable macros = new MacroTable();
  private final Deque<Path> including = new ArrayDeque<>();
  private final Set<Path> included = new TreeSet<>();
  private final Set<Path> once = new TreeSet<>();
  private final List<Token> out = new ArrayList<>();

  public Preprocessor(FileFinder finder, Consumer<Notification> notices) {
    this.finder = finder;
    this.notices = notices;
    define("__midl", "800");
    define("MIDL_PASS", "1");
    define("_WIN32", "1");
  }

  /**
   * What is left of a file.
   *
   * @param tokens its tokens and those of included files
   * @param included the files included, sorted
   * @param undefined names whose definition a directive asked for and that nothing defines
   */
  public record Result(List<Token> tokens, Set<Path> included, Set<String> undefined) {}

  /** Defines a macro without parameters before the file is read. */
  public void define(String name, String value) {
    macros.define(new Macro(name, null, TokenReader.read(value, "")));
  }

  public Result run(SourceFile file) {
    include(file);
    return new Result(out, included, macros.missing());
  }

  private void include(SourceFile file) {
    including.push(file.path());
    new FileRun(file).run();
    including.pop();
  }

  private void notice(Kind kind, Token where, String message) {
    notices.accept(new Notification(kind, Places.of(where), message));
  }

  /** One file on the stack of includes. */
  private final class FileRun {
    private final SourceFile file;
    private final List<Token> tokens;
    private final Deque<Branch> branches = new ArrayDeque<>();
    private List<Token> pending = new ArrayList<>();
    private int at;

    FileRun(SourceFile file) {
      this.file = file;
      this.tokens =
          TokenReader.read(
              file.text(),
              file.shown(),
              comment ->
                  notices.accept(
                      new Notification(
                          Kind.PARTLY_ANALYSED,
                          SourceRange.ofLine(file.shown(), comment.getLine()),
                          "This comment is never closed; the rest of the file belongs to it.")));
    }

    void run() {
      boolean lineStart = true;
      while (at < tokens.size()) {
        Token token = tokens.get(at++);
        if (token.getType() == IdlLexer.NEWLINE) {
          lineStart = true;
        } else if (lineStart && token.getType() == IdlLexer.HASH) {
          directive(restOfLine());
        } else {
          lineStart = false;
          if (live()) {
            pending.add(token);
          }
        }
      }
      flush();
      if (!branches.isEmpty()) {
        notice(
            Kind.PARTLY_ANALYSED,
            branches.getLast().start,
            "This condition is never closed by #endif; the rest of the file belongs to it.");
      }
    }

    private boolean live() {
      return branches.isEmpty() || branches.peek().live;
    }

    private List<Token> restOfLine() {
      List<Token> line = new ArrayList<>();
      while (at < tokens.size() && tokens.get(at).getType() != IdlLexer.NEWLINE) {
        line.add(tokens.get(at++));
      }
      return line;
    }

    /** Macros mean what they mean where they are used, so text is expanded before a definition. */
    private void flush() {
      try {
        out.addAll(macros.expand(pending));
      } catch (MacroTable.Endless e) {
        notice(
            Kind.PARTLY_ANALYSED,
            pending.get(0),
            "Macro "
                + e.getMessage()
                + " never ends: its replacement grows beyond all bounds. It was left as it is.");
        out.addAll(pending);
      }
      pending = new ArrayList<>();
    }

    private void directive(List<Token> line) {
      if (line.isEmpty()) {
        return;
      }
      Token keyword = line.get(0);
      List<Token> rest = line.subList(1, line.size());
      switch (keyword.getText()) {
        case "if", "ifdef", "ifndef" -> open(keyword, rest);
        case "elif" -> otherwise(keyword, rest);
        case "else" -> otherwise(keyword, null);
        case "endif" -> {
          if (branches.poll() == null) {
            notice(Kind.PARTLY_ANALYSED, keyword, "This #endif closes no condition.");
          }
        }
        default -> {
          if (live()) {
            command(keyword, rest);
          }
        }
      }
    }

    private void command(Token keyword, List<Token> rest) {
      switch (keyword.getText()) {
        case "define" -> {
          flush();
          definition(rest);
        }
        case "undef" -> {
          flush();
          rest.stream().findFirst().ifPresent(name -> macros.undefine(name.getText()));
        }
        case "include" -> {
          flush();
          inclusion(keyword, rest);
        }
        case "pragma" -> {
          if (!rest.isEmpty() && rest.get(0).getText().equals("once")) {
            once.add(file.path());
          }
        }
        case "error" ->
            notice(
                Kind.PARTLY_ANALYSED,
                keyword,
                "#error is reached: with the macros known here this file does not compile.");
        default -> {
          // #line and unknown directives mean nothing here.
        }
      }
    }

    private void open(Token keyword, List<Token> rest) {
      boolean outer = live();
      boolean holds = outer && (keyword.getText().equals("if") ? holds(rest) : isDefined(rest));
      if (keyword.getText().equals("ifndef")) {
        holds = outer && !holds;
      }
      branches.push(new Branch(keyword, outer, holds, holds));
    }

    private void otherwise(Token keyword, @Nullable List<Token> condition) {
      Branch branch = branches.poll();
      if (branch == null) {
        notice(
            Kind.PARTLY_ANALYSED, keyword, "#" + keyword.getText() + " belongs to no condition.");
        return;
      }
      boolean holds = branch.outer && !branch.taken && (condition == null || holds(condition));
      branches.push(new Branch(branch.start, branch.outer, holds, branch.taken || holds));
    }

    private boolean isDefined(List<Token> rest) {
      return !rest.isEmpty() && macros.isDefined(rest.get(0).getText());
    }

    private boolean holds(List<Token> condition) {
      List<Token> known = new ArrayList<>();
      for (int i = 0; i < condition.size(); i++) {
        Token token = condition.get(i);
        if (!token.getText().equals("defined")) {
          known.add(token);
          continue;
        }
        boolean brackets =
            i + 1 < condition.size() && condition.get(i + 1).getType() == IdlLexer.LPAREN;
        int name = brackets ? i + 2 : i + 1;
        boolean defined =
            name < condition.size() && macros.isDefined(condition.get(name).getText());
        known.add(new ExpandedToken(IdlLexer.NUMBER, defined ? "1" : "0", token));
        i = brackets ? name + 1 : name;
      }
      try {
        return new ConditionReader(macros.expand(known)).isTrue();
      } catch (MacroTable.Endless e) {
        return false;
      }
    }

    private void definition(List<Token> rest) {
      if (rest.isEmpty()) {
        return;
      }
      Token name = rest.get(0);
      boolean function =
          rest.size() > 1
              && rest.get(1).getType() == IdlLexer.LPAREN
              && rest.get(1).getStartIndex() == name.getStopIndex() + 1;
      if (!function) {
        macros.define(new Macro(name.getText(), null, List.copyOf(rest.subList(1, rest.size()))));
        return;
      }
      List<String> parameters = new ArrayList<>();
      int i = 2;
      for (; i < rest.size() && rest.get(i).getType() != IdlLexer.RPAREN; i++) {
        if (TokenReader.isWord(rest.get(i))) {
          parameters.add(rest.get(i).getText());
        }
      }
      List<Token> body = rest.subList(Math.min(i + 1, rest.size()), rest.size());
      macros.define(new Macro(name.getText(), List.copyOf(parameters), List.copyOf(body)));
    }

    private void inclusion(Token keyword, List<Token> rest) {
      String name = fileName(rest);
      Optional<Path> found = finder.find(file.path(), name);
      if (found.isEmpty()) {
        if (WellKnownFiles.contains(name)) {
          return;
        }
        notice(
            Kind.PARTLY_ANALYSED,
            keyword,
            "The included file "
                + name
                + " was not found below the analysis root; what it declares is unknown here.");
      } else if (including.contains(found.get()) || including.size() >= DEEPEST_INCLUDE) {
        notice(
            Kind.PARTLY_ANALYSED,
            keyword,
            "Including " + name + " here goes round in a circle; it was passed over.");
      } else if (!once.contains(found.get())) {
        read(keyword, found.get());
      }
    }

    private void read(Token keyword, Path path) {
      try {
        SourceFile source = SourceFile.read(path, finder.shown(path));
        included.add(path);
        Preprocessor.this.include(source);
      } catch (IOException e) {
        notice(
            Kind.PARTLY_ANALYSED,
            keyword,
            "The included file " + finder.shown(path) + " cannot be read. Make it readable.");
      }
    }

    private static String fileName(List<Token> rest) {
      StringBuilder name = new StringBuilder();
      for (Token token : rest) {
        name.append(token.getText());
      }
      return name.toString().replaceAll("^[\"<]|[\">].*$", "");
    }
  }

  /**
   * One {@code #if} with its branches.
   *
   * @param outer whether the text around it counts
   * @param live whether the current branch counts
   * @param taken whether a branch counted already
   */
  private record Branch(Token start, boolean outer, boolean live, boolean taken) {}

  /** The end of input a parser wants to see, at the place of the last token. */
  public static Token endAfter(Token last) {
    CommonToken end = new CommonToken(last);
    end.setType(Token.EOF);
    end.setText("");
    return end;
  }
}
