package io.netty.handler.codec.compression;

public class SnappyFramedDecoder extends SnappyFrameDecoder {
}
