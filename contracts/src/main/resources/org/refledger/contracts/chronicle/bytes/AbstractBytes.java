package net.openhft.chronicle.bytes;

import net.openhft.chronicle.bytes.internal.HasUncheckedRandomDataInput;
import net.openhft.chronicle.bytes.render.DecimalAppender;
import net.openhft.chronicle.core.io.AbstractReferenceCounted;

public abstract class AbstractBytes<U> extends AbstractReferenceCounted implements Bytes<U>, HasUncheckedRandomDataInput, DecimalAppender {
}
