// Signatures: org.apache.pulsar:pulsar-common 5.0.0-M1
package org.apache.pulsar.common.protocol;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.tuple.Triple;
import org.apache.pulsar.client.api.KeySharedPolicy;
import org.apache.pulsar.client.api.ProducerAccessMode;
import org.apache.pulsar.client.api.transaction.TxnID;
import org.apache.pulsar.common.api.AuthData;
import org.apache.pulsar.common.api.proto.BaseCommand;
import org.apache.pulsar.common.api.proto.CommandAck.AckType;
import org.apache.pulsar.common.api.proto.CommandAck.ValidationError;
import org.apache.pulsar.common.api.proto.CommandGetSchemaResponse;
import org.apache.pulsar.common.api.proto.CommandGetTopicsOfNamespace.Mode;
import org.apache.pulsar.common.api.proto.CommandLookupTopicResponse.LookupType;
import org.apache.pulsar.common.api.proto.CommandSubscribe.InitialPosition;
import org.apache.pulsar.common.api.proto.CommandSubscribe.SubType;
import org.apache.pulsar.common.api.proto.CommandTopicMigrated.ResourceType;
import org.apache.pulsar.common.api.proto.FeatureFlags;
import org.apache.pulsar.common.api.proto.MessageIdData;
import org.apache.pulsar.common.api.proto.MessageMetadata;
import org.apache.pulsar.common.api.proto.ScalableConsumerAssignment;
import org.apache.pulsar.common.api.proto.ScalableConsumerType;
import org.apache.pulsar.common.api.proto.ScalableTopicDAG;
import org.apache.pulsar.common.api.proto.ServerError;
import org.apache.pulsar.common.api.proto.SingleMessageMetadata;
import org.apache.pulsar.common.api.proto.Subscription;
import org.apache.pulsar.common.api.proto.TxnAction;
import org.apache.pulsar.common.intercept.BrokerEntryMetadataInterceptor;
import org.apache.pulsar.common.protocol.schema.SchemaVersion;
import org.apache.pulsar.common.schema.SchemaInfo;
import org.apache.pulsar.common.util.collections.BitSetRecyclable;
import org.apache.pulsar.common.util.collections.ConcurrentBitSet;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;

public class Commands {
  @Owned
  public static ByteBuf newConnect(String authMethodName, String authData, String libVersion);
  @Owned
  public static ByteBuf newConnect(String authMethodName, String authData, String libVersion, String targetBroker);
  @Owned
  public static ByteBuf newConnect(
      String authMethodName, String authData, String libVersion, String targetBroker, String originalPrincipal,
      String clientAuthData, String clientAuthMethod);
  @Owned
  public static ByteBuf newConnect(
      String authMethodName, String authData, int protocolVersion, String libVersion, String targetBroker,
      String originalPrincipal, String originalAuthData, String originalAuthMethod);
  @Owned
  public static ByteBuf newConnect(
      String authMethodName, AuthData authData, int protocolVersion, String libVersion, String targetBroker,
      String originalPrincipal, AuthData originalAuthData, String originalAuthMethod);
  @Owned
  public static ByteBuf newConnect(
      String authMethodName, AuthData authData, int protocolVersion, String libVersion, String targetBroker,
      String originalPrincipal, AuthData originalAuthData, String originalAuthMethod, String proxyVersion,
      FeatureFlags featureFlags);
  @Owned
  public static ByteBuf newConnected(int clientProtocoVersion, boolean supportsTopicWatchers, boolean supportsScalableTopics);
  @Owned
  public static ByteBuf newConnected(
      int clientProtocolVersion, int maxMessageSize, boolean supportsTopicWatchers, boolean supportsScalableTopics);
  @Owned
  public static ByteBuf newConnected(
      int clientProtocolVersion, int maxMessageSize, boolean supportsTopicWatchers, boolean supportsScalableTopics,
      boolean supportsTcMetadataDiscovery);
  @Owned
  public static ByteBuf newAuthChallenge(String authMethod, AuthData brokerData, int clientProtocolVersion);
  @Owned
  public static ByteBuf newAuthResponse(String authMethod, AuthData clientData, int clientProtocolVersion, String clientVersion);
  @Owned
  public static ByteBuf newSuccess(long requestId);
  @Owned
  public static ByteBuf newProducerSuccess(long requestId, String producerName, SchemaVersion schemaVersion);
  @Owned
  public static ByteBuf newProducerSuccess(
      long requestId, String producerName, long lastSequenceId, SchemaVersion schemaVersion, Optional<Long> topicEpoch,
      boolean isProducerReady);
  @Owned
  public static ByteBuf newError(long requestId, ServerError serverError, String message);
  @Owned
  public static ByteBuf newSendReceipt(long producerId, long sequenceId, long highestId, long ledgerId, long entryId);
  @Owned
  public static ByteBuf newSendError(long producerId, long sequenceId, ServerError error, String errorMsg);
  public static boolean hasChecksum(ByteBuf buffer);
  public static int readChecksum(ByteBuf buffer);
  public static void skipChecksumIfPresent(ByteBuf buffer);
  public static MessageMetadata parseMessageMetadata(ByteBuf buffer);
  public static void parseMessageMetadata(ByteBuf buffer, MessageMetadata msgMetadata);
  public static void skipMessageMetadata(ByteBuf buffer);
  @Owned
  public static ByteBufPair newMessage(
      long consumerId, long ledgerId, long entryId, int partition, int redeliveryCount, @Consumed ByteBuf metadataAndPayload,
      long[] ackSet);
  @Owned(viewOf = "payload")
  public static ByteBufPair newSend(
      long producerId, long sequenceId, int numMessages, ChecksumType checksumType, long ledgerId, long entryId,
      MessageMetadata messageMetadata, @Consumed ByteBuf payload);
  @Owned(viewOf = "payload")
  public static ByteBufPair newSend(
      long producerId, long sequenceId, int numMessages, ChecksumType checksumType, MessageMetadata messageMetadata,
      @Consumed ByteBuf payload);
  @Owned(viewOf = "payload")
  public static ByteBufPair newSend(
      long producerId, long lowestSequenceId, long highestSequenceId, int numMessages, ChecksumType checksumType,
      MessageMetadata messageMetadata, @Consumed ByteBuf payload);
  @Owned(viewOf = "payload")
  public static ByteBufPair newSend(
      long producerId, long sequenceId, long highestSequenceId, int numMessages, long txnIdLeastBits, long txnIdMostBits,
      ChecksumType checksumType, long ledgerId, long entryId, MessageMetadata messageData, @Consumed ByteBuf payload);
  @Owned
  public static ByteBuf newSubscribe(
      String topic, String subscription, long consumerId, long requestId, SubType subType, int priorityLevel,
      String consumerName, long resetStartMessageBackInSeconds);
  @Owned
  public static ByteBuf newSubscribe(
      String topic, String subscription, long consumerId, long requestId, SubType subType, int priorityLevel,
      String consumerName, boolean isDurable, MessageIdData startMessageId, Map<String, String> metadata,
      boolean readCompacted, Boolean isReplicated, InitialPosition subscriptionInitialPosition,
      long startMessageRollbackDurationInSec, SchemaInfo schemaInfo, boolean createTopicIfDoesNotExist);
  @Owned
  public static ByteBuf newSubscribe(
      String topic, String subscription, long consumerId, long requestId, SubType subType, int priorityLevel,
      String consumerName, boolean isDurable, MessageIdData startMessageId, Map<String, String> metadata,
      boolean readCompacted, Boolean isReplicated, InitialPosition subscriptionInitialPosition,
      long startMessageRollbackDurationInSec, SchemaInfo schemaInfo, boolean createTopicIfDoesNotExist,
      KeySharedPolicy keySharedPolicy, Map<String, String> subscriptionProperties, long consumerEpoch);
  @Owned
  public static ByteBuf newTcClientConnectRequest(long tcId, long requestId);
  @Owned
  public static ByteBuf newTcClientConnectRequest(long tcId, long requestId, boolean scalable);
  @Owned
  public static ByteBuf newUnsubscribe(long consumerId, long requestId, boolean force);
  @Owned
  public static ByteBuf newActiveConsumerChange(long consumerId, boolean isActive);
  @Owned
  public static ByteBuf newSeek(long consumerId, long requestId, long ledgerId, long entryId, long[] ackSet);
  @Owned
  public static ByteBuf newSeek(long consumerId, long requestId, long timestamp);
  @Owned
  public static ByteBuf newCloseConsumer(long consumerId, long requestId, String assignedBrokerUrl, String assignedBrokerUrlTls);
  @Owned
  public static ByteBuf newReachedEndOfTopic(long consumerId);
  @Owned
  public static ByteBuf newTopicMigrated(ResourceType type, long resourceId, String brokerUrl, String brokerUrlTls);
  @Owned
  public static ByteBuf newCloseProducer(long producerId, long requestId);
  @Owned
  public static ByteBuf newCloseProducer(long producerId, long requestId, String assignedBrokerUrl, String assignedBrokerUrlTls);
  @Owned
  public static ByteBuf newProducer(
      String topic, long producerId, long requestId, String producerName, Map<String, String> metadata, boolean isTxnEnabled);
  @Owned
  public static ByteBuf newProducer(
      String topic, long producerId, long requestId, String producerName, boolean encrypted, Map<String, String> metadata,
      boolean isTxnEnabled);
  @Owned
  public static ByteBuf newProducer(
      String topic, long producerId, long requestId, String producerName, boolean encrypted, Map<String, String> metadata,
      SchemaInfo schemaInfo, long epoch, boolean userProvidedProducerName, ProducerAccessMode accessMode,
      Optional<Long> topicEpoch, boolean isTxnEnabled);
  @Owned
  public static ByteBuf newProducer(
      String topic, long producerId, long requestId, String producerName, boolean encrypted, Map<String, String> metadata,
      SchemaInfo schemaInfo, long epoch, boolean userProvidedProducerName, ProducerAccessMode accessMode,
      Optional<Long> topicEpoch, boolean isTxnEnabled, String initialSubscriptionName);
  @Owned
  public static ByteBuf newPartitionMetadataResponse(ServerError error, String errorMsg, long requestId);
  @Owned
  public static ByteBuf newPartitionMetadataRequest(String topic, long requestId, boolean metadataAutoCreationEnabled);
  @Owned
  public static ByteBuf newPartitionMetadataResponse(int partitions, long requestId);
  @Owned
  public static ByteBuf newLookup(String topic, boolean authoritative, long requestId);
  @Owned
  public static ByteBuf newLookup(
      String topic, String listenerName, boolean authoritative, long requestId, Map<String, String> properties);
  @Owned
  public static ByteBuf newLookupResponse(
      String brokerServiceUrl, String brokerServiceUrlTls, boolean authoritative, LookupType lookupType, long requestId,
      boolean proxyThroughServiceUrl);
  @Owned
  public static ByteBuf newLookupErrorResponse(ServerError error, String errorMsg, long requestId);
  @Owned
  public static ByteBuf newMultiTransactionMessageAck(
      long consumerId, TxnID txnID, List<Triple<Long, Long, ConcurrentBitSet>> entries);
  @Owned
  public static ByteBuf newMultiMessageAck(long consumerId, List<Triple<Long, Long, ConcurrentBitSet>> entries, long requestId);
  @Owned
  public static ByteBuf newAck(
      long consumerId, long ledgerId, long entryId, BitSetRecyclable ackSet, AckType ackType,
      ValidationError validationError, Map<String, Long> properties, long requestId);
  @Owned
  public static ByteBuf newAck(
      long consumerId, long ledgerId, long entryId, BitSetRecyclable ackSet, AckType ackType,
      ValidationError validationError, Map<String, Long> properties, long txnIdLeastBits, long txnIdMostBits, long requestId,
      int batchSize);
  @Owned
  public static ByteBuf newAck(
      long consumerId, List<MessageIdData> messageIds, AckType ackType, ValidationError validationError,
      Map<String, Long> properties, long txnIdLeastBits, long txnIdMostBits, long requestId);
  @Owned
  public static ByteBuf newAck(
      long consumerId, long ledgerId, long entryId, BitSetRecyclable ackSet, AckType ackType,
      ValidationError validationError, Map<String, Long> properties, long txnIdLeastBits, long txnIdMostBits, long requestId);
  @Owned
  public static ByteBuf newAckResponse(long requestId, ServerError error, String errorMsg, long consumerId);
  @Owned
  public static ByteBuf newFlow(long consumerId, int messagePermits);
  @Owned
  public static ByteBuf newRedeliverUnacknowledgedMessages(long consumerId, long consumerEpoch);
  @Owned
  public static ByteBuf newRedeliverUnacknowledgedMessages(long consumerId, List<MessageIdData> messageIds);
  @Owned
  public static ByteBuf newConsumerStatsResponse(ServerError serverError, String errMsg, long requestId);
  @Owned
  public static ByteBuf newGetTopicsOfNamespaceRequest(
      String namespace, long requestId, Mode mode, String topicsPattern, String topicsHash, Map<String, String> properties);
  @Owned
  public static ByteBuf newPong();
  @Owned
  public static ByteBuf newGetLastMessageId(long consumerId, long requestId);
  @Owned
  public static ByteBuf newGetLastMessageIdResponse(
      long requestId, long lastMessageLedgerId, long lastMessageEntryId, int lastMessagePartitionIdx,
      int lastMessageBatchIndex, long markDeletePositionLedgerId, long markDeletePositionEntryId);
  @Owned
  public static ByteBuf newGetSchema(long requestId, String topic, Optional<SchemaVersion> version);
  @Owned
  public static ByteBuf newGetSchemaResponse(long requestId, CommandGetSchemaResponse response);
  @Owned
  public static ByteBuf newGetSchemaResponse(long requestId, SchemaInfo schemaInfo, SchemaVersion version);
  @Owned
  public static ByteBuf newGetSchemaResponseError(long requestId, ServerError error, String errorMessage);
  @Owned
  public static ByteBuf newGetOrCreateSchema(long requestId, String topic, String producerName, SchemaInfo schemaInfo);
  @Owned
  public static ByteBuf newGetOrCreateSchemaResponse(long requestId, SchemaVersion schemaVersion);
  @Owned
  public static ByteBuf newGetOrCreateSchemaResponseError(long requestId, ServerError error, String errorMessage);
  @Owned
  public static ByteBuf newTxn(long tcId, long requestId, long ttlMillis);
  @Owned
  public static ByteBuf newTxn(long tcId, long requestId, long ttlMillis, boolean scalable);
  @Owned
  public static ByteBuf newAddPartitionToTxn(long requestId, long txnIdLeastBits, long txnIdMostBits, List<String> partitions);
  @Owned
  public static ByteBuf newAddPartitionToTxn(
      long requestId, long txnIdLeastBits, long txnIdMostBits, List<String> partitions, boolean scalable);
  @Owned
  public static ByteBuf newAddPartitionToTxnResponse(long requestId, long txnIdLeastBits, long txnIdMostBits);
  @Owned
  public static ByteBuf newAddPartitionToTxnResponse(
      long requestId, long txnIdLeastBits, long txnIdMostBits, ServerError error, String errorMsg);
  @Owned
  public static ByteBuf newAddSubscriptionToTxn(
      long requestId, long txnIdLeastBits, long txnIdMostBits, List<Subscription> subscriptions);
  @Owned
  public static ByteBuf newAddSubscriptionToTxn(
      long requestId, long txnIdLeastBits, long txnIdMostBits, List<Subscription> subscriptions, boolean scalable);
  @Owned
  public static ByteBuf newAddSubscriptionToTxnResponse(long requestId, long txnIdLeastBits, long txnIdMostBits);
  @Owned
  public static ByteBuf newAddSubscriptionToTxnResponse(
      long requestId, long txnIdLeastBits, long txnIdMostBits, ServerError error, String errorMsg);
  @Owned
  public static ByteBuf newEndTxnOnPartition(
      long requestId, long txnIdLeastBits, long txnIdMostBits, String topic, TxnAction txnAction, long lowWaterMark);
  @Owned
  public static ByteBuf newEndTxnOnPartitionResponse(long requestId, long txnIdLeastBits, long txnIdMostBits);
  @Owned
  public static ByteBuf newEndTxnOnPartitionResponse(
      long requestId, ServerError error, String errorMsg, long txnIdLeastBits, long txnIdMostBits);
  @Owned
  public static ByteBuf newEndTxnOnSubscription(
      long requestId, long txnIdLeastBits, long txnIdMostBits, String topic, String subscription, TxnAction txnAction,
      long lowWaterMark);
  @Owned
  public static ByteBuf newEndTxnOnSubscriptionResponse(long requestId, long txnIdLeastBits, long txnIdMostBits);
  @Owned
  public static ByteBuf newEndTxnOnSubscriptionResponse(
      long requestId, long txnIdLeastBits, long txnIdMostBits, ServerError error, String errorMsg);
  @Owned
  public static ByteBuf newScalableTopicLookup(long sessionId, String topic);
  @Owned
  public static ByteBuf newScalableTopicClose(long sessionId);
  @Owned
  public static ByteBuf newScalableTopicUpdate(long sessionId, String resolvedTopicName, ScalableTopicDAG dag);
  @Owned
  public static ByteBuf newScalableTopicError(long sessionId, ServerError error, String message);
  @Owned
  public static ByteBuf newScalableTopicSubscribe(
      long requestId, String topic, String subscription, String consumerName, long consumerId,
      ScalableConsumerType consumerType);
  @Owned
  public static ByteBuf newScalableTopicSubscribeResponse(long requestId, ScalableConsumerAssignment assignment);
  @Owned
  public static ByteBuf newScalableTopicSubscribeError(long requestId, ServerError error, String message);
  @Owned
  public static ByteBuf newScalableTopicAssignmentUpdate(long consumerId, ScalableConsumerAssignment assignment);
  @Owned
  public static ByteBuf newWatchScalableTopics(
      long watchId, String namespace, java.util.Map<String, String> propertyFilters, String currentHash);
  @Owned
  public static ByteBuf newWatchScalableTopicsClose(long watchId);
  @Owned
  public static ByteBuf newWatchScalableTopicsSnapshot(long watchId, java.util.Collection<String> topics);
  @Owned
  public static ByteBuf newWatchScalableTopicsDiff(
      long watchId, java.util.Collection<String> added, java.util.Collection<String> removed);
  @Owned
  public static ByteBuf newWatchScalableTopicsError(long watchId, ServerError error, String message);
  @Owned
  public static ByteBuf newWatchTcAssignments(long watchId);
  @Owned
  public static ByteBuf newWatchTcAssignmentsClose(long watchId);
  @Owned
  public static ByteBuf newWatchTcAssignmentsSnapshot(long watchId, int parallelism, java.util.Map<Integer, String[]> leaders);
  @Owned
  public static ByteBuf newWatchTcAssignmentsError(long watchId, ServerError error, String message);
  @Owned
  public static ByteBuf serializeWithSize(BaseCommand cmd);
  @Owned
  public static ByteBuf addBrokerEntryMetadata(
      @Consumed ByteBuf headerAndPayload, Set<BrokerEntryMetadataInterceptor> interceptors);
  @Owned
  public static ByteBuf addBrokerEntryMetadata(
      @Consumed ByteBuf headerAndPayload, Set<BrokerEntryMetadataInterceptor> brokerInterceptors, int numberOfMessages);
  @Owned
  public static ByteBuf serializeMetadataAndPayload(ChecksumType checksumType, MessageMetadata msgMetadata, ByteBuf payload);
  @Owned
  public static ByteBuf deSerializeSingleMessageInBatch(
      ByteBuf uncompressedPayload, SingleMessageMetadata singleMessageMetadata, int index, int batchSize) throws IOException;
  public static MessageMetadata peekMessageMetadata(ByteBuf metadataAndPayload, String subscription, long consumerId);
  public static void peekMessageMetadata(ByteBuf metadataAndPayload, MessageMetadata msgMetadata);

  public enum ChecksumType {
    Crc32c, None;
  }
}
