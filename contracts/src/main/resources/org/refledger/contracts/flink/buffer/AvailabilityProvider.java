package org.apache.flink.runtime.io;

public interface AvailabilityProvider {
}
