package io.netty.handler.codec.compression;

public class SnappyFramedEncoder extends SnappyFrameEncoder {
}
