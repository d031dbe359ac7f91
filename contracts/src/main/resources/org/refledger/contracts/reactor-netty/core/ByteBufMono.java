// Signatures: io.projectreactor.netty:reactor-netty-core 1.2.2
package reactor.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;

public class ByteBufMono extends MonoOperator<ByteBuf, ByteBuf> {
  public final Mono<ByteBuffer> asByteBuffer();
  public final Mono<byte[]> asByteArray();
  public final Mono<String> asString();
  public final Mono<String> asString(Charset charset);
  public final Mono<InputStream> asInputStream();
  public static ByteBufMono fromString(Publisher<? extends String> source);
  public static ByteBufMono fromString(Publisher<? extends String> source, Charset charset, ByteBufAllocator allocator);
}
