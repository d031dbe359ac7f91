// Signatures: io.projectreactor.netty:reactor-netty-core 1.2.2
package reactor.netty;

import io.netty.buffer.ByteBuf;
import java.io.InputStream;
import java.nio.charset.Charset;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;

public class ByteBufFlux extends FluxOperator<ByteBuf, ByteBuf> {
  public final Flux<byte[]> asByteArray();
  public final Flux<InputStream> asInputStream();
  public final Flux<String> asString();
  public final Flux<String> asString(Charset charset);
  public final ByteBufMono aggregate();
  public final ByteBufFlux retain();
}
