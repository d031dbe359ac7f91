package io.netty.handler.codec.mqtt;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.mqtt.MqttDecoder.DecoderState;

public final class MqttDecoder extends ReplayingDecoder<DecoderState> {
  public MqttDecoder() {}
  public MqttDecoder(int maxBytesInMessage) {}
  public MqttDecoder(int maxBytesInMessage, int maxClientIdLength) {}
}
