// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.codec;

import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

public interface Encoder<T> {
  boolean canEncode(ResolvableType elementType, MimeType mimeType);
  Flux<DataBuffer> encode(
      Publisher<? extends T> inputStream, DataBufferFactory bufferFactory, ResolvableType elementType, MimeType mimeType,
      Map<String, Object> hints);
  @Owned @MayThrow
  DataBuffer encodeValue(
      T value, DataBufferFactory bufferFactory, ResolvableType valueType, MimeType mimeType, Map<String, Object> hints);
  List<MimeType> getEncodableMimeTypes();
  List<MimeType> getEncodableMimeTypes(ResolvableType elementType);
}
