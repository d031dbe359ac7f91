package org.refledger.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.ir.Procedure;
import org.refledger.ir.text.IrPrinter;

/** Sources in a folder of their own, and what becomes of them. */
final class Lowered {
  private final Path root;
  private final List<Path> files = new ArrayList<>();

  Lowered(Path root) {
    this.root = root;
  }

  Lowered file(String name, String text) {
    Path file = header(name, text);
    files.add(file);
    return this;
  }

  /** A file that is only read when another includes it. */
  Path header(String name, String text) {
    Path file = root.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  FrontEndResult result(int jobs) {
    return new CppFrontEnd()
        .read(
            new FrontEndRequest(root, files.stream().sorted().toList(), List.of(), List.of(), jobs),
            ProgressListener.NONE);
  }

  /** All procedures as text, without places. */
  String text() {
    FrontEndResult result = result(1);
    assertThat(result.notifications()).isEmpty();
    StringBuilder text = new StringBuilder();
    for (Procedure procedure : result.program().procedures()) {
      text.append(
          IrPrinter.print(procedure)
              .replaceAll("(?m)^file .*\\n\\n", "")
              .replaceAll(" @\\d[-:\\d]*", ""));
    }
    return text.toString();
  }
}
