package net.openhft.chronicle.bytes;

public interface BytesPrepender<B extends BytesPrepender<B>> {
}
