// Signatures: io.projectreactor.netty:reactor-netty-core 1.2.2
package reactor.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.refledger.annotations.Consumed;
import reactor.core.publisher.Mono;

public interface NettyOutbound extends Publisher<Void> {
  ByteBufAllocator alloc();
  Mono<Void> neverComplete();
  NettyOutbound send(Publisher<? extends ByteBuf> dataStream);
  NettyOutbound send(Publisher<? extends ByteBuf> dataStream, Predicate<ByteBuf> predicate);
  NettyOutbound sendByteArray(Publisher<? extends byte[]> dataStream);
  NettyOutbound sendFile(Path file);
  NettyOutbound sendFile(Path file, long position, long count);
  NettyOutbound sendFileChunked(Path file, long position, long count);
  NettyOutbound sendGroups(Publisher<? extends Publisher<? extends ByteBuf>> dataStreams);
  NettyOutbound sendObject(Publisher<?> dataStream);
  NettyOutbound sendObject(Publisher<?> dataStream, Predicate<Object> predicate);
  NettyOutbound sendObject(@Consumed Object message);
  NettyOutbound sendString(Publisher<? extends String> dataStream);
  NettyOutbound sendString(Publisher<? extends String> dataStream, Charset charset);
  <S> NettyOutbound sendUsing(
      Callable<? extends S> sourceInput, BiFunction<? super Connection, ? super S, ?> mappedInput,
      Consumer<? super S> sourceCleanup);
  void subscribe(Subscriber<? super Void> s);
  Mono<Void> then();
  NettyOutbound then(Publisher<Void> other);
  NettyOutbound then(Publisher<Void> other, Runnable onCleanup);
  NettyOutbound withConnection(Consumer<? super Connection> withConnection);
}
