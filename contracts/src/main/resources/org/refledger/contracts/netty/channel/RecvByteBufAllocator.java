package io.netty.channel;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.UncheckedBooleanSupplier;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface RecvByteBufAllocator {
  Handle newHandle();

  interface Handle {
    @Owned @MayThrow ByteBuf allocate(ByteBufAllocator alloc);
    int guess();
    void reset(ChannelConfig config);
    void incMessagesRead(int numMessages);
    void lastBytesRead(int bytes);
    int lastBytesRead();
    void attemptedBytesRead(int bytes);
    int attemptedBytesRead();
    boolean continueReading();
    void readComplete();
  }

  interface ExtendedHandle extends Handle {
    boolean continueReading(UncheckedBooleanSupplier maybeMoreDataSupplier);
  }

  class DelegatingHandle implements Handle {
    public DelegatingHandle(Handle delegate) {}

    protected Handle delegate();
  }
}
