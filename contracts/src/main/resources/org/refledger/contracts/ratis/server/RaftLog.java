// Signatures: the sources of apache/ratis at commit c9bc7ea08 (RATIS-2227); checked against no jar
package org.apache.ratis.server.raftlog;

import org.apache.ratis.proto.RaftProtos.LogEntryProto;
import org.apache.ratis.util.ReferenceCountedObject;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Owned;

public interface RaftLog {
  @Owned
  @Nullable ReferenceCountedObject<LogEntryProto> retainLog(long index) throws RaftLogIOException;
  @Owned
  @Nullable ReferenceCountedObject<EntryWithData> retainEntryWithData(long index) throws RaftLogIOException;
}
