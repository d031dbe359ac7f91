package io.netty.handler.codec.socks;

import io.netty.handler.codec.MessageToByteEncoder;

public class SocksMessageEncoder extends MessageToByteEncoder<SocksMessage> {
}
