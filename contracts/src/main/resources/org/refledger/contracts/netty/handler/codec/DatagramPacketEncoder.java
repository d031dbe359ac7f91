package io.netty.handler.codec;

import io.netty.channel.AddressedEnvelope;
import java.net.InetSocketAddress;

public class DatagramPacketEncoder<M> extends MessageToMessageEncoder<AddressedEnvelope<M, InetSocketAddress>> {
  public DatagramPacketEncoder(MessageToMessageEncoder<? super M> encoder) {}
}
