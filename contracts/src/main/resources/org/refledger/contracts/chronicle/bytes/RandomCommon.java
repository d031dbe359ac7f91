package net.openhft.chronicle.bytes;

import net.openhft.chronicle.core.io.ReferenceCounted;

public interface RandomCommon extends ReferenceCounted {
}
