package net.openhft.chronicle.bytes.render;

public interface DecimalAppender {
}
