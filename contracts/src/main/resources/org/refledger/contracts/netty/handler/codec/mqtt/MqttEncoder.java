package io.netty.handler.codec.mqtt;

import io.netty.handler.codec.MessageToMessageEncoder;

public final class MqttEncoder extends MessageToMessageEncoder<MqttMessage> {
  public static final MqttEncoder INSTANCE;
}
