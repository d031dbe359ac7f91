// Signatures: org.apache.pulsar:pulsar-common 5.0.0-M1
package org.apache.pulsar.common.protocol;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.util.Map;
import org.apache.pulsar.common.api.proto.MarkersMessageIdData;
import org.apache.pulsar.common.api.proto.MessageMetadata;
import org.apache.pulsar.common.api.proto.ReplicatedSubscriptionsSnapshot;
import org.apache.pulsar.common.api.proto.ReplicatedSubscriptionsSnapshotRequest;
import org.apache.pulsar.common.api.proto.ReplicatedSubscriptionsSnapshotResponse;
import org.apache.pulsar.common.api.proto.ReplicatedSubscriptionsUpdate;
import org.refledger.annotations.Owned;

public class Markers {
  public static boolean isServerOnlyMarker(MessageMetadata msgMetadata);
  public static boolean isReplicationMarker(int markerType);
  public static boolean isReplicatedSubscriptionSnapshotMarker(MessageMetadata msgMetadata);
  @Owned
  public static ByteBuf newReplicatedSubscriptionsSnapshotRequest(String snapshotId, String sourceCluster);
  public static ReplicatedSubscriptionsSnapshotRequest parseReplicatedSubscriptionsSnapshotRequest(
      ByteBuf payload) throws IOException;
  @Owned
  public static ByteBuf newReplicatedSubscriptionsSnapshotResponse(
      String snapshotId, String replyToCluster, String cluster, long ledgerId, long entryId);
  public static ReplicatedSubscriptionsSnapshotResponse parseReplicatedSubscriptionsSnapshotResponse(
      ByteBuf payload) throws IOException;
  @Owned
  public static ByteBuf newReplicatedSubscriptionsSnapshot(
      String snapshotId, String sourceCluster, long ledgerId, long entryId, Map<String, MarkersMessageIdData> clusterIds);
  public static ReplicatedSubscriptionsSnapshot parseReplicatedSubscriptionsSnapshot(ByteBuf payload) throws IOException;
  @Owned
  public static ByteBuf newReplicatedSubscriptionsUpdate(String subscriptionName, Map<String, MarkersMessageIdData> clusterIds);
  public static ReplicatedSubscriptionsUpdate parseReplicatedSubscriptionsUpdate(ByteBuf payload);
  public static boolean isTxnCommitMarker(MessageMetadata msgMetadata);
  public static boolean isTxnMarker(MessageMetadata msgMetadata);
  @Owned
  public static ByteBuf newTxnCommitMarker(long sequenceId, long txnMostBits, long txnLeastBits);
  public static boolean isTxnAbortMarker(MessageMetadata msgMetadata);
  @Owned
  public static ByteBuf newTxnAbortMarker(long sequenceId, long txnMostBits, long txnLeastBits);
}
