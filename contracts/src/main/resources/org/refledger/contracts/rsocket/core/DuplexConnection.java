// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.net.SocketAddress;
import org.refledger.annotations.Consumed;
import reactor.core.publisher.Flux;

public interface DuplexConnection extends Availability, Closeable {
  void sendFrame(int streamId, @Consumed ByteBuf frame);
  void sendErrorAndClose(RSocketErrorException errorException);
  Flux<ByteBuf> receive();
  ByteBufAllocator alloc();
  SocketAddress remoteAddress();
  double availability();
}
