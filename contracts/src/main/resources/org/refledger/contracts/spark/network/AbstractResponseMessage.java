// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.protocol;

public abstract class AbstractResponseMessage extends AbstractMessage implements ResponseMessage {
}
