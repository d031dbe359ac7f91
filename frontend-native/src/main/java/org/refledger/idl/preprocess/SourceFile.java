package org.refledger.idl.preprocess;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file.
 *
 * @param path where it lies, absolute
 * @param shown as reports name it, relative to the analysis root with forward slashes
 */
public record SourceFile(Path path, String shown, String text) {
  private static final char END_OF_FILE = 0x1A;
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  /**
   * Reads UTF-8, or what a byte-order mark or a zero in every second byte says (UTF-16), else
   * Latin-1. A Ctrl-Z ends the text, as it did for the tools these files were written with.
   */
  public static SourceFile read(Path path, String shown) throws IOException {
    return new SourceFile(path, shown, decode(Files.readAllBytes(path)));
  }

  static String decode(byte[] bytes) {
    String text = decode(bytes, charset(bytes));
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int end = text.indexOf(END_OF_FILE);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE || first != 0 && second == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (first == 0xFE && second == 0xFF || first == 0 && second != 0) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
