package org.refledger.cpp.parsing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.eclipse.cdt.core.dom.ast.gnu.c.GCCLanguage;
import org.eclipse.cdt.core.dom.ast.gnu.cpp.GPPLanguage;
import org.eclipse.cdt.core.model.AbstractLanguage;
import org.eclipse.cdt.core.model.ILanguage;
import org.eclipse.cdt.core.parser.ExtendedScannerInfo;
import org.eclipse.cdt.core.parser.FileContent;
import org.eclipse.cdt.core.parser.NullLogService;
import org.eclipse.core.runtime.CoreException;

/** Parses one file at a time, without its headers. */
public final class NativeParser {
  private final Map<String, String> preludeMacros;

  /**
   * A parser.
   *
   * @param preludeMacros known in every file; the project's own of the same name come before them
   */
  public NativeParser(Map<String, String> preludeMacros) {
    this.preludeMacros = preludeMacros;
  }

  /**
   * The tree of a file.
   *
   * @param headerMacros what its headers define
   * @param preamble types that other files declare; its declarations stand before those of the file
   * @throws IllegalStateException when the parser gives up on it
   */
  public IASTTranslationUnit parse(
      SourceFile file, Map<String, String> headerMacros, Preamble preamble) {
    Map<String, String> macros = new LinkedHashMap<>(Macros.ofCompilers());
    macros.putAll(preludeMacros);
    headerMacros.forEach(
        (name, body) -> {
          if (!name.startsWith("REFLEDGER")) {
            macros.put(name, body);
          }
        });
    AbstractLanguage language = file.isCpp() ? GPPLanguage.getDefault() : GCCLanguage.getDefault();
    try {
      return language.getASTTranslationUnit(
          FileContent.create(file.name(), file.text().toCharArray()),
          new ExtendedScannerInfo(
              macros, new String[0], new String[0], new String[] {PreambleProvider.NAME}),
          new PreambleProvider(preamble.text(file.isCpp(), words(file, macros))),
          null,
          ILanguage.OPTION_NO_IMAGE_LOCATIONS,
          new NullLogService());
    } catch (CoreException e) {
      throw new IllegalStateException("the parser gave up", e);
    }
  }

  /** The words of the file and of the macros it uses. */
  private static Set<String> words(SourceFile file, Map<String, String> macros) {
    Set<String> words = new TreeSet<>();
    collect(file.text(), words);
    Set<String> own = new TreeSet<>(words);
    for (Map.Entry<String, String> macro : macros.entrySet()) {
      int parameters = macro.getKey().indexOf('(');
      String name = parameters < 0 ? macro.getKey() : macro.getKey().substring(0, parameters);
      if (own.contains(name)) {
        collect(macro.getValue(), words);
      }
    }
    return words;
  }

  private static void collect(String text, Set<String> words) {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(text.substring(start, at));
      }
      at++;
    }
  }
}
