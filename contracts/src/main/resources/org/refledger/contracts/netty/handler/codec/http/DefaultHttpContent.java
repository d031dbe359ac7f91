package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.ViewOf;

public class DefaultHttpContent extends DefaultHttpObject implements HttpContent {
  @ViewOf("content") public DefaultHttpContent(ByteBuf content) {}
}
