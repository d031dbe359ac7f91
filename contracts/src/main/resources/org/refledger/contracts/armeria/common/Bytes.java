package com.linecorp.armeria.common;

import com.linecorp.armeria.common.util.SafeCloseable;
import io.netty.buffer.ByteBuf;
import org.refledger.annotations.ViewOf;

public interface Bytes extends SafeCloseable {
  @ViewOf
  ByteBuf byteBuf();
}
