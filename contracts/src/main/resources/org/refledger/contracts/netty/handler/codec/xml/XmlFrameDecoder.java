package io.netty.handler.codec.xml;

import io.netty.handler.codec.ByteToMessageDecoder;

public class XmlFrameDecoder extends ByteToMessageDecoder {
  public XmlFrameDecoder(int maxFrameLength) {}
}
