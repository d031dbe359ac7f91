// Signatures: org.jvnet.com4j:com4j 2.1
package com4j;

public interface ComObjectListener {
  void onNewObject(Com4jObject obj);
}
