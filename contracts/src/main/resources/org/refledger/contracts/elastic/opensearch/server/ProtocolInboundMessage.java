package org.opensearch.transport;

public interface ProtocolInboundMessage {
}
