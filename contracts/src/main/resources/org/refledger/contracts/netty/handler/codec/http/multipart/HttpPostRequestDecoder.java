package io.netty.handler.codec.http.multipart;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.Charset;
import org.refledger.annotations.MayThrow;

public class HttpPostRequestDecoder implements InterfaceHttpPostRequestDecoder {
  @MayThrow public HttpPostRequestDecoder(HttpRequest request) {}
  @MayThrow public HttpPostRequestDecoder(HttpRequest request, int maxFields, int maxBufferedBytes) {}
  @MayThrow public HttpPostRequestDecoder(HttpDataFactory factory, HttpRequest request) {}
  @MayThrow public HttpPostRequestDecoder(HttpDataFactory factory, HttpRequest request, Charset charset) {}
  @MayThrow public HttpPostRequestDecoder(HttpDataFactory factory, HttpRequest request, Charset charset, int maxFields, int maxBufferedBytes) {}

  public static boolean isMultipart(HttpRequest request);
  protected static String[] getMultipartDataBoundary(String contentType);

  protected enum MultiPartStatus {
    NOTSTARTED, PREAMBLE, HEADERDELIMITER, DISPOSITION, FIELD, FILEUPLOAD, MIXEDPREAMBLE, MIXEDDELIMITER, MIXEDDISPOSITION, MIXEDFILEUPLOAD, MIXEDCLOSEDELIMITER, CLOSEDELIMITER, PREEPILOGUE, EPILOGUE;
  }

  public static class NotEnoughDataDecoderException extends DecoderException {
    public NotEnoughDataDecoderException() {}
    public NotEnoughDataDecoderException(String msg) {}
    public NotEnoughDataDecoderException(Throwable cause) {}
    public NotEnoughDataDecoderException(String msg, Throwable cause) {}
  }

  public static class EndOfDataDecoderException extends DecoderException {
  }

  public static class ErrorDataDecoderException extends DecoderException {
    public ErrorDataDecoderException() {}
    public ErrorDataDecoderException(String msg) {}
    public ErrorDataDecoderException(Throwable cause) {}
    public ErrorDataDecoderException(String msg, Throwable cause) {}
  }

  public static final class TooManyFormFieldsException extends DecoderException {
  }

  public static final class TooLongFormFieldException extends DecoderException {
  }
}
