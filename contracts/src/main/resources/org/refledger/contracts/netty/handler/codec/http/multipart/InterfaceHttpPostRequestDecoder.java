package io.netty.handler.codec.http.multipart;

import io.netty.handler.codec.http.HttpContent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Same;

public interface InterfaceHttpPostRequestDecoder {
  boolean isMultipart();
  void setDiscardThreshold(int discardThreshold);
  int getDiscardThreshold();
  @MayThrow List<InterfaceHttpData> getBodyHttpDatas();
  @MayThrow List<InterfaceHttpData> getBodyHttpDatas(String name);
  @Borrowed(of = "this") @Nullable @MayThrow InterfaceHttpData getBodyHttpData(String name);
  @Same @MayThrow InterfaceHttpPostRequestDecoder offer(HttpContent content);
  @MayThrow boolean hasNext();
  @MayThrow InterfaceHttpData next();
  @MayThrow InterfaceHttpData currentPartialHttpData();
  void destroy();
  void cleanFiles();
  void removeHttpDataFromClean(@Escapes InterfaceHttpData data);
}
