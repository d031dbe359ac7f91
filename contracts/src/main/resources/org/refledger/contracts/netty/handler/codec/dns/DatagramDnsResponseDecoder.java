package io.netty.handler.codec.dns;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DatagramPacket;
import io.netty.handler.codec.MessageToMessageDecoder;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class DatagramDnsResponseDecoder extends MessageToMessageDecoder<DatagramPacket> {
  public DatagramDnsResponseDecoder() {}
  public DatagramDnsResponseDecoder(DnsRecordDecoder recordDecoder) {}

  @Owned @MayThrow protected DnsResponse decodeResponse(ChannelHandlerContext ctx, DatagramPacket packet) throws Exception;
}
