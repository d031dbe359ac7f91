package io.rsocket;

public interface Availability {
}
