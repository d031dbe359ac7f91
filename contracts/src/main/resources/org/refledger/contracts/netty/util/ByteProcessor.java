package io.netty.util;

public interface ByteProcessor {
  ByteProcessor FIND_NUL;
  ByteProcessor FIND_NON_NUL;
  ByteProcessor FIND_CR;
  ByteProcessor FIND_NON_CR;
  ByteProcessor FIND_LF;
  ByteProcessor FIND_NON_LF;
  ByteProcessor FIND_SEMI_COLON;
  ByteProcessor FIND_COMMA;
  ByteProcessor FIND_ASCII_SPACE;
  ByteProcessor FIND_CRLF;
  ByteProcessor FIND_NON_CRLF;
  ByteProcessor FIND_LINEAR_WHITESPACE;
  ByteProcessor FIND_NON_LINEAR_WHITESPACE;

  boolean process(byte value) throws Exception;

  class IndexOfProcessor implements ByteProcessor {
    public IndexOfProcessor(byte byteToFind) {}
  }

  class IndexNotOfProcessor implements ByteProcessor {
    public IndexNotOfProcessor(byte byteToNotFind) {}
  }
}
