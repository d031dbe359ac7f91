package org.apache.rocketmq.store;

public interface Swappable {
}
