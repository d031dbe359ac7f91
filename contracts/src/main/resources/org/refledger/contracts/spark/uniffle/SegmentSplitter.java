// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.common.segment;

import java.util.List;
import org.apache.uniffle.common.ShuffleDataSegment;
import org.apache.uniffle.common.ShuffleIndexResult;
import org.refledger.annotations.MayThrow;

public interface SegmentSplitter {
  @MayThrow
  List<ShuffleDataSegment> split(ShuffleIndexResult shuffleIndexResult);
}
