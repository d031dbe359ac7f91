package net.openhft.chronicle.bytes;

public interface StreamingCommon<S extends StreamingCommon<S>> extends RandomCommon {
}
