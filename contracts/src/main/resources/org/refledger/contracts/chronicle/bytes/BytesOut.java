package net.openhft.chronicle.bytes;

public interface BytesOut<U> extends StreamingDataOutput<Bytes<U>>, ByteStringAppender<Bytes<U>>, BytesPrepender<Bytes<U>>, HexDumpBytesDescription<BytesOut<U>> {
}
