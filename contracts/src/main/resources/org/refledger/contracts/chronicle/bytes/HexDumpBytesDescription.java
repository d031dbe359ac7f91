package net.openhft.chronicle.bytes;

public interface HexDumpBytesDescription<B extends HexDumpBytesDescription<B>> {
}
