package io.netty.buffer;

abstract class AbstractUnpooledSlicedByteBuf extends AbstractDerivedByteBuf {
}
