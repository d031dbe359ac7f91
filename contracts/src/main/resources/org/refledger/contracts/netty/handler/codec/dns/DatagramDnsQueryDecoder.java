package io.netty.handler.codec.dns;

import io.netty.channel.socket.DatagramPacket;
import io.netty.handler.codec.MessageToMessageDecoder;

public class DatagramDnsQueryDecoder extends MessageToMessageDecoder<DatagramPacket> {
  public DatagramDnsQueryDecoder() {}
  public DatagramDnsQueryDecoder(DnsRecordDecoder recordDecoder) {}
}
