// Signatures: org.jvnet.com4j:com4j 2.1
package com4j;

public class ComException extends RuntimeException {
  public int getHRESULT();
}
