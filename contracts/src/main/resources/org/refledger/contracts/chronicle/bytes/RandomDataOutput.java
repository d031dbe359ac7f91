package net.openhft.chronicle.bytes;

public interface RandomDataOutput<R extends RandomDataOutput<R>> extends RandomCommon {
}
