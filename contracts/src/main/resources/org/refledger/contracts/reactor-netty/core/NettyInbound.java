// Signatures: io.projectreactor.netty:reactor-netty-core 1.2.2
package reactor.netty;

import java.util.function.Consumer;
import reactor.core.publisher.Flux;

public interface NettyInbound {
  ByteBufFlux receive();
  Flux<?> receiveObject();
  NettyInbound withConnection(Consumer<? super Connection> withConnection);
}
