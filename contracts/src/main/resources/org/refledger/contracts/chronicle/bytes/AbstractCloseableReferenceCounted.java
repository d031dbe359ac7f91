package net.openhft.chronicle.core.io;

public abstract class AbstractCloseableReferenceCounted extends AbstractReferenceCounted implements ManagedCloseable {
}
