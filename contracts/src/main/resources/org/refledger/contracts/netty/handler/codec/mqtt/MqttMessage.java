package io.netty.handler.codec.mqtt;

import io.netty.handler.codec.DecoderResult;
import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public class MqttMessage {
  public static final MqttMessage PINGREQ;
  public static final MqttMessage PINGRESP;
  public static final MqttMessage DISCONNECT;

  public MqttMessage(MqttFixedHeader mqttFixedHeader) {}
  public MqttMessage(MqttFixedHeader mqttFixedHeader, Object variableHeader) {}
  public MqttMessage(MqttFixedHeader mqttFixedHeader, Object variableHeader, Object payload) {}
  public MqttMessage(MqttFixedHeader mqttFixedHeader, Object variableHeader, Object payload, DecoderResult decoderResult) {}

  public MqttFixedHeader fixedHeader();
  public Object variableHeader();
  public Object payload();
  public DecoderResult decoderResult();
}
