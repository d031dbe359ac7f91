package org.refledger.cpp.prelude;

import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.eclipse.cdt.core.dom.ast.gnu.cpp.GPPLanguage;
import org.eclipse.cdt.core.parser.FileContent;
import org.eclipse.cdt.core.parser.IncludeFileContentProvider;
import org.eclipse.cdt.core.parser.NullLogService;
import org.eclipse.cdt.core.parser.ScannerInfo;
import org.eclipse.core.runtime.CoreException;

/**
 * The text of one header.
 *
 * @param name for messages: {@code native/jni/jni.h}
 */
record HeaderText(String name, String text) {

  /**
   * Parsed as C++, whatever else includes it; what it includes is not looked for.
   *
   * @throws CoreException never for what is in the text, says the parser
   */
  IASTTranslationUnit parse(Map<String, String> macros) throws CoreException {
    return GPPLanguage.getDefault()
        .getASTTranslationUnit(
            FileContent.create(name, text.toCharArray()),
            new ScannerInfo(macros, new String[0]),
            IncludeFileContentProvider.getEmptyFilesProvider(),
            null,
            0,
            new NullLogService());
  }
}
