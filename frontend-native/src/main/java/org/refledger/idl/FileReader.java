package org.refledger.idl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.antlr.v4.runtime.Token;
import org.refledger.idl.preprocess.FileFinder;
import org.refledger.idl.preprocess.Preprocessor;
import org.refledger.idl.preprocess.SourceFile;
import org.refledger.idl.syntax.AcfReader;
import org.refledger.idl.syntax.DeclarationReader;
import org.refledger.idl.syntax.ForeignLanguage;
import org.refledger.idl.syntax.Item;
import org.refledger.idl.syntax.ParsedFile;
import org.refledger.ir.idl.AcfUnit.AcfInterface;
import org.refledger.source.Notification;
import org.refledger.source.Notification.Kind;
import org.refledger.source.SourceRange;

/** Reads single files; what goes wrong in one ends with it. Safe for concurrent use. */
final class FileReader {
  private final FileFinder finder;
  private final Consumer<Notification> notices;

  FileReader(FileFinder finder, Consumer<Notification> notices) {
    this.finder = finder;
    this.notices = notices;
  }

  ParsedFile idl(Path path) {
    String shown = finder.shown(path);
    SourceFile source = source(path, shown);
    try {
      int lines = (int) source.text().lines().count();
      List<Notification> told = new ArrayList<>();
      Preprocessor.Result text = new Preprocessor(finder, told::add).run(source);
      Optional<ForeignLanguage> foreign = ForeignLanguage.of(text.tokens());
      if (foreign.isPresent()) {
        notices.accept(foreign(shown, foreign.get()));
        return new ParsedFile(path, shown, text.included(), List.of(), 0, 0, lines);
      }
      told.forEach(notices);
      DeclarationReader reader = new DeclarationReader(text.tokens(), notices);
      List<Item> items = reader.items();
      return new ParsedFile(
          path, shown, text.included(), items, reader.read(), reader.failed(), lines);
    } catch (RuntimeException | StackOverflowError e) {
      notices.accept(crash(shown, e));
      return new ParsedFile(path, shown, Set.of(), List.of(), 0, 0, 0);
    }
  }

  /**
   * An ACF, with every name it asks for undefined; when that leaves something out, once more with
   * all of them defined. Its attributes may depend on what is built: client or server.
   */
  List<AcfInterface> acf(Path path) {
    String shown = finder.shown(path);
    SourceFile source = source(path, shown);
    try {
      Preprocessor.Result text = new Preprocessor(finder, notices).run(source);
      if (text.undefined().isEmpty()) {
        return acf(text.tokens(), notices);
      }
      List<AcfInterface> bare = acf(text.tokens(), notices);
      Preprocessor again = new Preprocessor(finder, ignored -> {});
      text.undefined().forEach(name -> again.define(name, "1"));
      List<AcfInterface> full = acf(again.run(source).tokens(), ignored -> {});
      if (full.equals(bare)) {
        return bare;
      }
      notices.accept(
          new Notification(
              Kind.NOTE,
              SourceRange.ofLine(shown, 1),
              "What this file asks for depends on "
                  + String.join(", ", text.undefined())
                  + "; it was analysed as if all of them were defined."));
      return full;
    } catch (RuntimeException | StackOverflowError e) {
      notices.accept(crash(shown, e));
      return List.of();
    }
  }

  private static List<AcfInterface> acf(List<Token> tokens, Consumer<Notification> notices) {
    return new ArrayList<>(new AcfReader(tokens, notices).interfaces());
  }

  private SourceFile source(Path path, String shown) {
    try {
      return SourceFile.read(path, shown);
    } catch (IOException e) {
      notices.accept(
          new Notification(
              Kind.FILE_NOT_ANALYSED,
              new SourceRange(shown, 0, 0, 0, 0),
              "Cannot be read, so nothing in it was analysed. Make it readable.",
              e.toString()));
      return new SourceFile(path, shown, "");
    }
  }

  private static Notification foreign(String shown, ForeignLanguage language) {
    return new Notification(
        Kind.NOTE,
        SourceRange.ofLine(shown, 1),
        "This is not MIDL but " + language.label() + ", so nothing in it was judged.");
  }

  /** What to tell of an error that is ours. */
  static Notification crash(String shown, Throwable e) {
    return new Notification(
        Kind.FILE_NOT_ANALYSED,
        new SourceRange(shown, 0, 0, 0, 0),
        "An internal error stopped the reading of this file; the others were analysed."
            + " Please report it with the file.",
        e.toString());
  }
}
