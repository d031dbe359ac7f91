package net.openhft.chronicle.core.io;

public interface ReferenceCountedTracer extends ReferenceCounted {
}
