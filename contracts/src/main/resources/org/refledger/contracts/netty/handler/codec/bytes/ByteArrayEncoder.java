package io.netty.handler.codec.bytes;

import io.netty.handler.codec.MessageToMessageEncoder;

public class ByteArrayEncoder extends MessageToMessageEncoder<byte[]> {
}
