package net.openhft.chronicle.bytes;

public interface StreamingDataInput<S extends StreamingDataInput<S>> extends StreamingCommon<S> {
}
