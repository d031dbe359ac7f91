package io.netty.handler.codec.http.multipart;

import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.Charset;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;

public interface HttpDataFactory {
  void setMaxLimit(long max);
  @MayThrow Attribute createAttribute(HttpRequest request, String name);
  @MayThrow Attribute createAttribute(HttpRequest request, String name, long definedSize);
  @MayThrow Attribute createAttribute(HttpRequest request, String name, String value);
  @MayThrow FileUpload createFileUpload(HttpRequest request, String name, String filename, String contentType, String contentTransferEncoding, Charset charset, long size);
  void removeHttpDataFromClean(HttpRequest request, @Escapes InterfaceHttpData data);
  void cleanRequestHttpData(HttpRequest request);
  void cleanAllHttpData();
  void cleanRequestHttpDatas(HttpRequest request);
  void cleanAllHttpDatas();
}
