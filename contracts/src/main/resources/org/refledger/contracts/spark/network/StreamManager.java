// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.server;

import io.netty.channel.Channel;
import org.apache.spark.network.buffer.ManagedBuffer;
import org.apache.spark.network.client.TransportClient;
import org.refledger.annotations.Owned;

public abstract class StreamManager {
  @Owned
  public abstract ManagedBuffer getChunk(long streamId, int chunkIndex);
  @Owned
  public ManagedBuffer openStream(String streamId);
  public void connectionTerminated(Channel channel);
  public void checkAuthorization(TransportClient client, long streamId);
  public long chunksBeingTransferred();
  public void chunkBeingSent(long streamId);
  public void streamBeingSent(String streamId);
  public void chunkSent(long streamId);
  public void streamSent(String streamId);
}
