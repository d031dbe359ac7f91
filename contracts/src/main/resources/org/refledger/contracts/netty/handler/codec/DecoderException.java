package io.netty.handler.codec;

public class DecoderException extends CodecException {
  public DecoderException() {}
  public DecoderException(String message, Throwable cause) {}
  public DecoderException(String message) {}
  public DecoderException(Throwable cause) {}
}
