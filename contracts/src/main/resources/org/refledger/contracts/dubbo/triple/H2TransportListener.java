// Signatures: org.apache.dubbo:dubbo-rpc-triple 3.2.16
package org.apache.dubbo.rpc.protocol.tri.transport;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;

public interface H2TransportListener {
  void onData(@Consumed ByteBuf data, boolean endStream);
}
