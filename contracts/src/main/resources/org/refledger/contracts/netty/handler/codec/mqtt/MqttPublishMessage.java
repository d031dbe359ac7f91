package io.netty.handler.codec.mqtt;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class MqttPublishMessage extends MqttMessage implements ByteBufHolder {
  @ViewOf("payload") public MqttPublishMessage(MqttFixedHeader mqttFixedHeader, MqttPublishVariableHeader variableHeader, ByteBuf payload) {}

  public MqttPublishVariableHeader variableHeader();
  @ViewOf public ByteBuf payload();
  @Owned @MayThrow public MqttPublishMessage copy();
  @ViewOf public MqttPublishMessage duplicate();
  @Owned(viewOf = "this") public MqttPublishMessage retainedDuplicate();
  @Owned public MqttPublishMessage replace(@Consumed ByteBuf content);
  @Retains @Same public MqttPublishMessage retain();
  @Retains(amount = "increment") @Same public MqttPublishMessage retain(int increment);
  @Same public MqttPublishMessage touch();
  @Same public MqttPublishMessage touch(Object hint);
}
