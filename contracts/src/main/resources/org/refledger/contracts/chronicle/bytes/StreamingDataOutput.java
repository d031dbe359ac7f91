package net.openhft.chronicle.bytes;

public interface StreamingDataOutput<S extends StreamingDataOutput<S>> extends StreamingCommon<S> {
}
