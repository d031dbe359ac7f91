package org.elasticsearch.tasks;

public interface TaskAwareRequest {
}
