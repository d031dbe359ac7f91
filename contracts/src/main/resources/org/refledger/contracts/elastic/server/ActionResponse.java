package org.elasticsearch.action;

import org.elasticsearch.transport.TransportResponse;

public abstract class ActionResponse extends TransportResponse {
}
