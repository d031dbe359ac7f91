package net.openhft.chronicle.bytes;

public interface BytesIn<U> extends RandomDataInput, StreamingDataInput<Bytes<U>>, ByteStringParser<Bytes<U>> {
}
