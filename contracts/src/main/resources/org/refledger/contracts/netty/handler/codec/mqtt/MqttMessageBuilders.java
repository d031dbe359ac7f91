package io.netty.handler.codec.mqtt;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Same;

public final class MqttMessageBuilders {
  public static ConnectBuilder connect();
  public static ConnAckBuilder connAck();
  public static PublishBuilder publish();
  public static SubscribeBuilder subscribe();
  public static UnsubscribeBuilder unsubscribe();
  public static PubAckBuilder pubAck();
  public static SubAckBuilder subAck();
  public static UnsubAckBuilder unsubAck();
  public static DisconnectBuilder disconnect();
  public static AuthBuilder auth();

  public static final class PublishBuilder {
    public PublishBuilder topicName(String topic);
    public PublishBuilder retained(boolean retained);
    public PublishBuilder qos(MqttQoS qos);
    @Same public PublishBuilder payload(@Escapes ByteBuf payload);
    public PublishBuilder messageId(int messageId);
    public PublishBuilder properties(MqttProperties properties);
    @Owned public MqttPublishMessage build();
  }

  public static final class ConnectBuilder {
    public ConnectBuilder protocolVersion(MqttVersion version);
    public ConnectBuilder clientId(String clientId);
    public ConnectBuilder cleanSession(boolean cleanSession);
    public ConnectBuilder keepAlive(int keepAliveSecs);
    public ConnectBuilder willFlag(boolean willFlag);
    public ConnectBuilder willQoS(MqttQoS willQos);
    public ConnectBuilder willTopic(String willTopic);
    public ConnectBuilder willMessage(String willMessage);
    public ConnectBuilder willMessage(byte[] willMessage);
    public ConnectBuilder willRetain(boolean willRetain);
    public ConnectBuilder willProperties(MqttProperties willProperties);
    public ConnectBuilder hasUser(boolean value);
    public ConnectBuilder hasPassword(boolean value);
    public ConnectBuilder username(String username);
    public ConnectBuilder password(String password);
    public ConnectBuilder password(byte[] password);
    public ConnectBuilder properties(MqttProperties properties);
    public MqttConnectMessage build();
  }

  public static final class SubscribeBuilder {
    public SubscribeBuilder addSubscription(MqttQoS qos, String topic);
    public SubscribeBuilder addSubscription(String topic, MqttSubscriptionOption option);
    public SubscribeBuilder messageId(int messageId);
    public SubscribeBuilder properties(MqttProperties properties);
    public MqttSubscribeMessage build();
  }

  public static final class UnsubscribeBuilder {
    public UnsubscribeBuilder addTopicFilter(String topic);
    public UnsubscribeBuilder messageId(int messageId);
    public UnsubscribeBuilder properties(MqttProperties properties);
    public MqttUnsubscribeMessage build();
  }

  public interface PropertiesInitializer<T> {
    void apply(T builder);
  }

  public static final class ConnAckBuilder {
    public ConnAckBuilder returnCode(MqttConnectReturnCode returnCode);
    public ConnAckBuilder sessionPresent(boolean sessionPresent);
    public ConnAckBuilder properties(MqttProperties properties);
    public ConnAckBuilder properties(PropertiesInitializer<ConnAckPropertiesBuilder> consumer);
    public MqttConnAckMessage build();
  }

  public static final class ConnAckPropertiesBuilder {
    public MqttProperties build();
    public ConnAckPropertiesBuilder sessionExpiryInterval(long seconds);
    public ConnAckPropertiesBuilder receiveMaximum(int value);
    public ConnAckPropertiesBuilder maximumQos(byte value);
    public ConnAckPropertiesBuilder retainAvailable(boolean retain);
    public ConnAckPropertiesBuilder maximumPacketSize(long size);
    public ConnAckPropertiesBuilder assignedClientId(String clientId);
    public ConnAckPropertiesBuilder topicAliasMaximum(int value);
    public ConnAckPropertiesBuilder reasonString(String reason);
    public ConnAckPropertiesBuilder userProperty(String name, String value);
    public ConnAckPropertiesBuilder wildcardSubscriptionAvailable(boolean value);
    public ConnAckPropertiesBuilder subscriptionIdentifiersAvailable(boolean value);
    public ConnAckPropertiesBuilder sharedSubscriptionAvailable(boolean value);
    public ConnAckPropertiesBuilder serverKeepAlive(int seconds);
    public ConnAckPropertiesBuilder responseInformation(String value);
    public ConnAckPropertiesBuilder serverReference(String host);
    public ConnAckPropertiesBuilder authenticationMethod(String methodName);
    public ConnAckPropertiesBuilder authenticationData(byte[] rawData);
  }

  public static final class PubAckBuilder {
    public PubAckBuilder reasonCode(byte reasonCode);
    public PubAckBuilder packetId(int packetId);
    public PubAckBuilder packetId(short packetId);
    public PubAckBuilder properties(MqttProperties properties);
    public MqttMessage build();
  }

  public static final class SubAckBuilder {
    public SubAckBuilder packetId(int packetId);
    public SubAckBuilder packetId(short packetId);
    public SubAckBuilder properties(MqttProperties properties);
    public SubAckBuilder addGrantedQos(MqttQoS qos);
    public SubAckBuilder addGrantedQoses(MqttQoS... qoses);
    public MqttSubAckMessage build();
  }

  public static final class UnsubAckBuilder {
    public UnsubAckBuilder packetId(int packetId);
    public UnsubAckBuilder packetId(short packetId);
    public UnsubAckBuilder properties(MqttProperties properties);
    public UnsubAckBuilder addReasonCode(short reasonCode);
    public UnsubAckBuilder addReasonCodes(Short... reasonCodes);
    public MqttUnsubAckMessage build();
  }

  public static final class DisconnectBuilder {
    public DisconnectBuilder properties(MqttProperties properties);
    public DisconnectBuilder reasonCode(byte reasonCode);
    public MqttMessage build();
  }

  public static final class AuthBuilder {
    public AuthBuilder properties(MqttProperties properties);
    public AuthBuilder reasonCode(byte reasonCode);
    public MqttMessage build();
  }
}
