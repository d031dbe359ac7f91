// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import java.io.OutputStream;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.springframework.core.io.Resource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public abstract class DataBufferUtils {
  public static Flux<DataBuffer> read(Path path, DataBufferFactory bufferFactory, int bufferSize, OpenOption... options);
  public static Flux<DataBuffer> read(Resource resource, DataBufferFactory bufferFactory, int bufferSize);
  public static Flux<DataBuffer> read(Resource resource, long position, DataBufferFactory bufferFactory, int bufferSize);
  public static Flux<DataBuffer> write(Publisher<DataBuffer> source, OutputStream outputStream);
  public static Flux<DataBuffer> write(Publisher<DataBuffer> source, WritableByteChannel channel);
  public static Flux<DataBuffer> write(Publisher<DataBuffer> source, AsynchronousFileChannel channel);
  public static Flux<DataBuffer> write(Publisher<? extends DataBuffer> source, AsynchronousFileChannel channel, long position);
  public static Mono<Void> write(Publisher<DataBuffer> source, Path destination, OpenOption... options);
  public static <T extends DataBuffer> Flux<T> takeUntilByteCount(Publisher<T> publisher, long maxByteCount);
  public static <T extends DataBuffer> Flux<T> skipUntilByteCount(Publisher<T> publisher, long maxByteCount);
  @Same("dataBuffer")
  public static <T extends DataBuffer> T retain(@Retains T dataBuffer);
  @Same("dataBuffer")
  public static <T extends DataBuffer> T touch(T dataBuffer, Object hint);
  public static boolean release(@Releases DataBuffer dataBuffer);
  public static Consumer<DataBuffer> releaseConsumer();
  public static Mono<DataBuffer> join(Publisher<? extends DataBuffer> dataBuffers);
  public static Mono<DataBuffer> join(Publisher<? extends DataBuffer> buffers, int maxByteCount);
}
