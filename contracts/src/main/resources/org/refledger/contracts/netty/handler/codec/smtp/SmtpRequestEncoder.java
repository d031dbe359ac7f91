package io.netty.handler.codec.smtp;

import io.netty.handler.codec.MessageToMessageEncoder;

public final class SmtpRequestEncoder extends MessageToMessageEncoder<Object> {
}
