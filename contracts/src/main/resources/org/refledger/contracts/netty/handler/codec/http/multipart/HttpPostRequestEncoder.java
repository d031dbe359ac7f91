package io.netty.handler.codec.http.multipart;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.stream.ChunkedInput;
import java.io.File;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;

public class HttpPostRequestEncoder implements ChunkedInput<HttpContent> {
  @MayThrow public HttpPostRequestEncoder(HttpRequest request, boolean multipart) throws ErrorDataEncoderException {}
  @MayThrow public HttpPostRequestEncoder(HttpDataFactory factory, HttpRequest request, boolean multipart) throws ErrorDataEncoderException {}
  @MayThrow public HttpPostRequestEncoder(HttpDataFactory factory, HttpRequest request, boolean multipart, Charset charset, EncoderMode encoderMode) throws ErrorDataEncoderException {}

  @NoThrow public boolean isEndOfInput() throws Exception;
  public void cleanFiles();
  public boolean isMultipart();
  public List<InterfaceHttpData> getBodyListAttributes();
  public void setBodyHttpDatas(List<InterfaceHttpData> datas) throws ErrorDataEncoderException;
  public void addBodyAttribute(String name, String value) throws ErrorDataEncoderException;
  public void addBodyFileUpload(String name, File file, String contentType, boolean isText) throws ErrorDataEncoderException;
  public void addBodyFileUpload(String name, String filename, File file, String contentType, boolean isText) throws ErrorDataEncoderException;
  public void addBodyFileUploads(String name, File[] file, String[] contentType, boolean[] isText) throws ErrorDataEncoderException;
  @MayThrow public void addBodyHttpData(@Escapes InterfaceHttpData data) throws ErrorDataEncoderException;
  @MayThrow public HttpRequest finalizeRequest() throws ErrorDataEncoderException;
  public boolean isChunked();
  @Owned @Nullable @MayThrow public HttpContent readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow public HttpContent readChunk(ByteBufAllocator allocator) throws Exception;

  public enum EncoderMode {
    RFC1738, RFC3986, HTML5;
  }

  public static class ErrorDataEncoderException extends Exception {
    public ErrorDataEncoderException() {}
    public ErrorDataEncoderException(String msg) {}
    public ErrorDataEncoderException(Throwable cause) {}
    public ErrorDataEncoderException(String msg, Throwable cause) {}
  }
}
