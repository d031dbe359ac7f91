package net.openhft.chronicle.bytes;

public interface RandomDataInput extends RandomCommon {
}
