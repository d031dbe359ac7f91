// Signatures: org.apache.arrow:arrow-vector 18.3.0
package org.apache.arrow.vector.ipc.message;

import org.refledger.annotations.Borrowed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "close")
public class ArrowDictionaryBatch implements ArrowMessage {
  @ViewOf("dictionary")
  public ArrowDictionaryBatch(long dictionaryId, ArrowRecordBatch dictionary) {}
  @ViewOf("dictionary")
  public ArrowDictionaryBatch(long dictionaryId, ArrowRecordBatch dictionary, boolean isDelta) {}
  public boolean isDelta();
  public long getDictionaryId();
  @Borrowed(of = "this")
  public ArrowRecordBatch getDictionary();
  @Releases
  public void close();
}
