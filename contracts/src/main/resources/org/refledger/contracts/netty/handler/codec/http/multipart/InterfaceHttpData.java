package io.netty.handler.codec.http.multipart;

import io.netty.util.ReferenceCounted;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public interface InterfaceHttpData extends Comparable<InterfaceHttpData>, ReferenceCounted {
  String getName();
  HttpDataType getHttpDataType();
  @Retains @Same InterfaceHttpData retain();
  @Retains(amount = "increment") @Same InterfaceHttpData retain(int increment);
  @Same InterfaceHttpData touch();
  @Same InterfaceHttpData touch(Object hint);

  enum HttpDataType {
    Attribute, FileUpload, InternalAttribute;
  }
}
