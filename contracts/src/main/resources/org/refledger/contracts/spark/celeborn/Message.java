// Signatures: the sources of apache/celeborn; checked against no jar
package org.apache.celeborn.common.network.protocol;

public abstract class Message {
}
