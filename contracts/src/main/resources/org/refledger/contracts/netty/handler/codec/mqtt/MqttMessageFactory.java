package io.netty.handler.codec.mqtt;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;

public final class MqttMessageFactory {
  @MayThrow public static MqttMessage newMessage(MqttFixedHeader mqttFixedHeader, Object variableHeader, @Escapes Object payload);
  public static MqttMessage newInvalidMessage(Throwable cause);
  public static MqttMessage newInvalidMessage(MqttFixedHeader mqttFixedHeader, Object variableHeader, Throwable cause);
}
