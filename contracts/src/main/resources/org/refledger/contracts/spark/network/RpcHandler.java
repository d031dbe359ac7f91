// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.server;

import java.nio.ByteBuffer;
import org.apache.spark.network.client.RpcResponseCallback;
import org.apache.spark.network.client.StreamCallbackWithID;
import org.apache.spark.network.client.TransportClient;

public abstract class RpcHandler {
  public abstract void receive(TransportClient client, ByteBuffer message, RpcResponseCallback callback);
  public StreamCallbackWithID receiveStream(TransportClient client, ByteBuffer messageHeader, RpcResponseCallback callback);
  public abstract StreamManager getStreamManager();
  public void receive(TransportClient client, ByteBuffer message);
  public MergedBlockMetaReqHandler getMergedBlockMetaReqHandler();
  public void channelActive(TransportClient client);
  public void channelInactive(TransportClient client);
  public void exceptionCaught(Throwable cause, TransportClient client);
}
