package org.apache.bookkeeper.client.api;

public interface ForceableHandle {
}
