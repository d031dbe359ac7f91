package example.messages;

import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.celeborn.common.network.protocol.OneWayMessage;
import org.apache.celeborn.common.network.protocol.RequestMessage;
import org.apache.spark.network.client.ChunkReceivedCallback;
import org.apache.spark.network.client.RpcResponseCallback;
import org.apache.spark.network.protocol.ChunkFetchFailure;
import org.apache.spark.network.protocol.ChunkFetchSuccess;
import org.apache.spark.network.protocol.ResponseMessage;
import org.apache.spark.network.protocol.RpcFailure;
import org.apache.spark.network.protocol.RpcResponse;
import org.apache.spark.network.server.MessageHandler;

/** Messages of Spark's network layer and of its descendants are handles on their body. */
final class ManagedMessages {
  abstract static class Responses extends MessageHandler<ResponseMessage> {
    Map<Long, RpcResponseCallback> rpcs;
    Map<Long, ChunkReceivedCallback> fetches;
  }

  static final class Forgets extends Responses {
    @Override
    public void handle(ResponseMessage message) throws Exception { // BUG: OLE1-LEAK
      if (message instanceof RpcResponse) {
        RpcResponse resp = (RpcResponse) message;
        RpcResponseCallback listener = rpcs.get(resp.requestId);
        if (listener == null) {
          log("not outstanding", resp.body().size());
        } else {
          rpcs.remove(resp.requestId);
          try {
            listener.onSuccess(resp.body().nioByteBuffer());
          } finally {
            resp.body().release();
          }
        }
      } else if (message instanceof RpcFailure) {
        log("failed", 0);
      } else {
        throw new IllegalStateException("Unknown response type: " + message.type());
      }
    }
  }

  static final class CallbackMayThrow extends Responses {
    @Override
    public void handle(ResponseMessage message) throws Exception { // BUG: OLE1-LEAK
      if (message instanceof ChunkFetchSuccess) {
        ChunkFetchSuccess resp = (ChunkFetchSuccess) message;
        ChunkReceivedCallback listener = fetches.get(resp.streamChunkId.streamId);
        if (listener == null) {
          resp.body().release();
        } else {
          listener.onSuccess(resp.streamChunkId.chunkIndex, resp.body());
          resp.body().release();
        }
      } else {
        throw new IllegalStateException("Unknown response type: " + message.type());
      }
    }
  }

  static final class GivesBack extends Responses {
    @Override
    public void handle(ResponseMessage message) throws Exception { // OK: each message that has a body gives it back
      if (message instanceof ChunkFetchSuccess) {
        ChunkFetchSuccess resp = (ChunkFetchSuccess) message;
        ChunkReceivedCallback listener = fetches.get(resp.streamChunkId.streamId);
        if (listener == null) {
          log("not outstanding", resp.body().size());
          resp.body().release();
        } else {
          try {
            listener.onSuccess(resp.streamChunkId.chunkIndex, resp.body());
          } finally {
            resp.body().release();
          }
        }
      } else if (message instanceof ChunkFetchFailure) {
        ChunkFetchFailure resp = (ChunkFetchFailure) message;
        log(resp.errorString, 0);
      } else if (message instanceof RpcResponse) {
        RpcResponse resp = (RpcResponse) message;
        try {
          log("response", resp.body().nioByteBuffer().remaining());
        } finally {
          resp.body().release();
        }
      } else if (message instanceof RpcFailure) {
        log("failed", 0);
      } else {
        throw new IllegalStateException("Unknown response type: " + message.type());
      }
    }
  }

  static void oneWay(OneWayMessage req, RpcResponseCallback callback, ByteBuffer answer) { // OK: given back, if there is one
    try {
      callback.onSuccess(answer);
    } finally {
      if (req.body() != null) {
        req.body().release();
      }
    }
  }

  abstract static class Requests extends org.apache.celeborn.common.network.server.MessageHandler<RequestMessage> {
    abstract boolean isRegistered();

    static void log(String what, long size) {}
  }

  static void log(String what, long size) {}

  static final class ReadsWhatItIsTold extends Requests {
    @Override
    boolean isRegistered() {
      return true;
    }

    @Override
    public void handle(RequestMessage request) { // OK: each way gives it back
      if (isRegistered()) {
        if (request instanceof OneWayMessage) {
          OneWayMessage one = (OneWayMessage) request;
          log("one way", one.body().size());
          one.body().release();
        } else {
          request.body().release();
        }
      } else if (request.body() != null) {
        request.body().release();
      }
    }
  }

  static final class IgnoresTheUnregistered extends Requests {
    @Override
    boolean isRegistered() {
      return false;
    }

    @Override
    public void handle(RequestMessage request) { // BUG: OLE1-LEAK
      if (isRegistered()) {
        OneWayMessage one = (OneWayMessage) request;
        log("one way", one.body().size());
        one.body().release();
      } else {
        log("not registered", 0);
      }
    }
  }
}
