// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.protocol;

import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public interface RequestMessage extends Message {
}
