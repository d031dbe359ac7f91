package net.openhft.chronicle.core.io;

public interface Monitorable {
}
