package io.netty.handler.codec.xml;

import io.netty.handler.codec.ByteToMessageDecoder;

public class XmlDecoder extends ByteToMessageDecoder {
}
