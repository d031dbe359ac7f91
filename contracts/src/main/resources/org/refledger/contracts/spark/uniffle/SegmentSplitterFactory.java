// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.common.segment;

import org.apache.uniffle.common.ShuffleDataDistributionType;
import org.roaringbitmap.longlong.Roaring64NavigableMap;

public class SegmentSplitterFactory {
  public static SegmentSplitterFactory getInstance();
  public SegmentSplitter get(
      ShuffleDataDistributionType distributionType, Roaring64NavigableMap expectTaskIds, int readBufferSize);
}
