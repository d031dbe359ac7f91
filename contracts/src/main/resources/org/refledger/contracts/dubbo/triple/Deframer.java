// Signatures: org.apache.dubbo:dubbo-rpc-triple 3.2.16
package org.apache.dubbo.rpc.protocol.tri.frame;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;

public interface Deframer {
  void deframe(@Consumed ByteBuf data);
}
