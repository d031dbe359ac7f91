package io.netty.handler.codec;

public class CodecException extends RuntimeException {
  public CodecException() {}
  public CodecException(String message, Throwable cause) {}
  public CodecException(String message) {}
  public CodecException(Throwable cause) {}
}
