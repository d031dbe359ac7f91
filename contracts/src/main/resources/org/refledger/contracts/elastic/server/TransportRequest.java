// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.transport;

import java.io.IOException;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.common.io.stream.StreamOutput;
import org.elasticsearch.tasks.TaskAwareRequest;
import org.elasticsearch.tasks.TaskId;

public abstract class TransportRequest extends TransportMessage implements TaskAwareRequest {
  public TransportRequest() {}
  public TransportRequest(StreamInput in) throws IOException {}
  public void setParentTask(TaskId taskId);
  public TaskId getParentTask();
  public void setRequestId(long requestId);
  public long getRequestId();
  public void writeTo(StreamOutput out) throws IOException;
}
