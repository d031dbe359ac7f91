package net.openhft.chronicle.bytes.internal;

public interface HasUncheckedRandomDataInput {
}
