package io.netty.handler.codec.http;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public class DefaultHttpObject implements HttpObject {
  protected DefaultHttpObject() {}
}
