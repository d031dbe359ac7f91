// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common;

public interface HttpObject {
  boolean isEndOfStream();
}
