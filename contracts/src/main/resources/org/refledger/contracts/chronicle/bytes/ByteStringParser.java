package net.openhft.chronicle.bytes;

public interface ByteStringParser<B extends ByteStringParser<B>> extends StreamingDataInput<B> {
}
