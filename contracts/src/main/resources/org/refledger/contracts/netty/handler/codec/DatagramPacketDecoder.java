package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.channel.socket.DatagramPacket;

public class DatagramPacketDecoder extends MessageToMessageDecoder<DatagramPacket> {
  public DatagramPacketDecoder(MessageToMessageDecoder<ByteBuf> decoder) {}
}
