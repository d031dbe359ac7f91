// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.codec;

import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface Decoder<T> {
  boolean canDecode(ResolvableType elementType, MimeType mimeType);
  Flux<T> decode(Publisher<DataBuffer> inputStream, ResolvableType elementType, MimeType mimeType, Map<String, Object> hints);
  Mono<T> decodeToMono(
      Publisher<DataBuffer> inputStream, ResolvableType elementType, MimeType mimeType, Map<String, Object> hints);
  T decode(
      @Consumed @MayThrow DataBuffer buffer, ResolvableType targetType, MimeType mimeType, Map<String, Object> hints) throws DecodingException;
  List<MimeType> getDecodableMimeTypes();
  List<MimeType> getDecodableMimeTypes(ResolvableType targetType);
}
