package org.refledger.host.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.refledger.host.WholeFile;

/**
 * A source as text that can be written back byte by byte: UTF-8, with or without a mark, or else
 * ISO 8859-1, as the analysis reads it.
 *
 * @param text without the mark
 */
record SourceFile(String text, Charset charset, boolean hasMark) {
  private static final String MARK = "\uFEFF";

  static SourceFile read(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = text.startsWith(MARK);
      return new SourceFile(marked ? text.substring(1) : text, StandardCharsets.UTF_8, marked);
    } catch (CharacterCodingException e) {
      Charset latin = StandardCharsets.ISO_8859_1;
      return new SourceFile(new String(bytes, latin), latin, false);
    }
  }

  SourceFile with(String newText) {
    return new SourceFile(newText, charset, hasMark);
  }

  /** Writes the source, as a whole or not at all. */
  void write(Path path) throws IOException {
    byte[] bytes = ((hasMark ? MARK : "") + text).getBytes(charset);
    WholeFile.write(path, out -> out.write(bytes));
  }
}
