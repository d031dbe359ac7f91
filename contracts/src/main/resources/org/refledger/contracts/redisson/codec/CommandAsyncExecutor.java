// Signatures: org.redisson:redisson 3.40.2
package org.redisson.command;

import io.netty.buffer.ByteBuf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.redisson.SlotCallback;
import org.redisson.api.RFuture;
import org.redisson.client.RedisClient;
import org.redisson.client.codec.Codec;
import org.redisson.client.protocol.RedisCommand;
import org.redisson.connection.MasterSlaveEntry;
import org.refledger.annotations.Escapes;

public interface CommandAsyncExecutor {
  <T, R> RFuture<R> writeAsync(RedisClient client, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> writeAsync(MasterSlaveEntry entry, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> writeAsync(byte[] key, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> writeAsync(ByteBuf key, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(RedisClient client, MasterSlaveEntry entry, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(RedisClient client, String key, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(RedisClient client, byte[] key, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(RedisClient client, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <R> List<CompletableFuture<R>> executeAllAsync(MasterSlaveEntry entry, RedisCommand<?> command, @Escapes Object... params);
  <R> List<CompletableFuture<R>> executeAllAsync(RedisCommand<?> command, @Escapes Object... params);
  <R> List<CompletableFuture<R>> writeAllAsync(RedisCommand<?> command, @Escapes Object... params);
  <R> List<CompletableFuture<R>> writeAllAsync(Codec codec, RedisCommand<?> command, @Escapes Object... params);
  <R> List<CompletableFuture<R>> readAllAsync(Codec codec, RedisCommand<?> command, @Escapes Object... params);
  <R> List<CompletableFuture<R>> readAllAsync(RedisCommand<?> command, @Escapes Object... params);
  <T, R> RFuture<R> evalReadAsync(RedisClient client, String key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> evalReadAsync(String key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> evalReadAsync(MasterSlaveEntry entry, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> evalReadAsync(RedisClient client, MasterSlaveEntry entry, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> evalReadAsync(ByteBuf key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> evalWriteAsync(String key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> evalWriteAsync(ByteBuf key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> evalWriteNoRetryAsync(String key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> evalWriteAsync(MasterSlaveEntry entry, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(byte[] key, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(ByteBuf key, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(String key, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> writeAsync(String key, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T> RFuture<Void> writeAllVoidAsync(RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> writeAsync(String key, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(String key, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readAsync(MasterSlaveEntry entry, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readRandomAsync(Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readRandomAsync(RedisClient client, Codec codec, RedisCommand<T> command, @Escapes Object... params);
  <T, R> RFuture<R> readBatchedAsync(Codec codec, RedisCommand<T> command, SlotCallback<T, R> callback, @Escapes Object... params);
  <T, R> RFuture<R> writeBatchedAsync(Codec codec, RedisCommand<T> command, SlotCallback<T, R> callback, @Escapes Object... params);
  <T> RFuture<T> syncedEvalWithRetry(String key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T> RFuture<T> syncedEvalNoRetry(String key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
  <T> RFuture<T> syncedEval(String key, Codec codec, RedisCommand<T> command, String script, List<Object> keys, @Escapes Object... params);
}
