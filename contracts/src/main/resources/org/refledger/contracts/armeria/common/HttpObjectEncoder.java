// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.internal.common;

import com.linecorp.armeria.common.HttpData;
import io.netty.channel.ChannelFuture;
import org.refledger.annotations.Consumed;

public interface HttpObjectEncoder {
  ChannelFuture writeData(int id, int streamId, @Consumed HttpData data, boolean endStream);
  ChannelFuture doWriteData(int id, int streamId, @Consumed HttpData data, boolean endStream);
}
