package org.refledger.frontend.java.parsing;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.validator.postprocessors.Java26PostProcessor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/** Reads and parses files, one at a time; one instance serves one thread. */
public final class SourceParser {
  private final JavaParser parser;
  private final Consumer<Notification> notifications;

  /**
   * Creates a parser.
   *
   * @param notifications hears of files that could not be read or parsed completely
   */
  public SourceParser(Consumer<Notification> notifications) {
    this.parser = new JavaParser(configuration());
    this.notifications = notifications;
  }

  /**
   * The newest language level decides what the grammar takes for a keyword. What usually follows
   * the grammar is left out, since it goes over each tree some dozens of times: rules that code
   * which compiles keeps anyway, and {@code var}, which {@link #grammar} turns into a type of its
   * own where it occurs at all.
   */
  private static ParserConfiguration configuration() {
    ParserConfiguration configuration = new ParserConfiguration();
    configuration.setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE);
    configuration.setStoreTokens(true);
    configuration.getProcessors().clear();
    return configuration;
  }

  private ParseResult<CompilationUnit> grammar(String text) {
    ParseResult<CompilationUnit> result = parser.parse(text);
    if (mentionsVar(text) && result.getResult().isPresent()) {
      new Java26PostProcessor().postProcess(result, parser.getParserConfiguration());
    }
    return result;
  }

  private static boolean mentionsVar(String text) {
    for (int at = text.indexOf("var"); at >= 0; at = text.indexOf("var", at + 3)) {
      boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
      if (starts
          && (at + 3 == text.length() || !Character.isJavaIdentifierPart(text.charAt(at + 3)))) {
        return true;
      }
    }
    return false;
  }

  /** Reads and parses a file; null, with a notification, when nothing of it can be used. */
  public @Nullable ParsedUnit parse(Path path, String file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      say(
          Notification.Kind.FILE_NOT_ANALYSED,
          file,
          1,
          "The file cannot be read. Check that it exists and is readable.",
          e.toString());
      return null;
    }
    return parseText(decode(bytes, file), file);
  }

  private String decode(byte[] bytes, String file) {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
      String what = "The file is UTF-16, not UTF-8, and was read as such. Save it as UTF-8.";
      say(Notification.Kind.NOTE, file, 1, what, null);
      return new String(bytes, StandardCharsets.UTF_16);
    }
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    if (utf8.decode(rest, decoded, true).isError()) {
      say(
          Notification.Kind.NOTE,
          file,
          lineOf(bytes, rest.position()),
          "The file is not valid UTF-8 here and was read as ISO-8859-1. Save it as UTF-8.",
          null);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    String text = decoded.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Parses a text; null, with a notification, when nothing of it can be used. */
  public @Nullable ParsedUnit parseText(String text, String file) {
    int lines =
        (int) text.chars().filter(c -> c == '\n').count()
            + (text.isEmpty() || text.endsWith("\n") ? 0 : 1);
    if (text.isBlank()) {
      String what =
          "The file is empty, so there is nothing in it to analyse. Delete or restore it.";
      say(Notification.Kind.NOTE, file, 1, what, null);
    }
    try {
      CompactText compact = CompactText.of(text);
      ParseResult<CompilationUnit> result = grammar(compact.text());
      if (!result.isSuccessful()) {
        // Once more, so that the complaint is about the text as it is.
        compact = null;
        result = grammar(text);
        String rewritten = LocalEnums.rewrite(text);
        ParseResult<CompilationUnit> retried = rewritten == null ? result : grammar(rewritten);
        if (retried.isSuccessful() || retried.getProblems().size() < result.getProblems().size()) {
          result = retried;
        }
      }
      return unit(result, file, lines, compact);
    } catch (StackOverflowError e) {
      say(
          Notification.Kind.FILE_NOT_ANALYSED,
          file,
          1,
          "The file is nested too deeply to be parsed. Split its longest expression.",
          null);
    } catch (RuntimeException | LinkageError e) {
      // A defect of the parser; LinkageError is how its generated lexer reports characters it has
      // no rule for.
      say(
          Notification.Kind.FILE_NOT_ANALYSED,
          file,
          1,
          "The parser failed on the file. Please report it.",
          e.toString());
    }
    return null;
  }

  private @Nullable ParsedUnit unit(
      ParseResult<CompilationUnit> result, String file, int lines, @Nullable CompactText parsed) {
    CompilationUnit unit = result.getResult().orElse(null);
    boolean hasTypes = unit != null && !unit.getTypes().isEmpty();
    if (!result.isSuccessful()) {
      Problem first = result.getProblems().isEmpty() ? null : result.getProblems().get(0);
      int line =
          first == null
              ? 1
              : first
                  .getLocation()
                  .flatMap(l -> l.getBegin().getRange())
                  .map(r -> r.begin.line)
                  .orElse(1);
      String reason = first == null ? "unknown problem" : ProblemText.of(first);
      Notification.Kind kind =
          hasTypes ? Notification.Kind.PARTLY_ANALYSED : Notification.Kind.FILE_NOT_ANALYSED;
      String effect = hasTypes ? "The file was only partly parsed: " : "The file was not parsed: ";
      say(kind, file, lineOf(reason, line), effect + reason + ". Check whether it compiles.", null);
      if (!hasTypes) {
        return null;
      }
    }
    if (unit == null) {
      return null;
    }
    Tokens.detach(unit, parsed);
    return new ParsedUnit(file, unit, lines);
  }

  /** A problem of the lexer has no range, but its message names the line. */
  private static int lineOf(String message, int known) {
    int at = message.indexOf("line ");
    if (known > 1 || at < 0) {
      return known;
    }
    int end = at + 5;
    while (end < message.length() && Character.isDigit(message.charAt(end))) {
      end++;
    }
    boolean isNumber = end > at + 5 && end < at + 14;
    return isNumber ? Math.max(1, Integer.parseInt(message.substring(at + 5, end))) : known;
  }

  private void say(
      Notification.Kind kind, String file, int line, String message, @Nullable String detail) {
    notifications.accept(new Notification(kind, SourceRange.ofLine(file, line), message, detail));
  }
}
