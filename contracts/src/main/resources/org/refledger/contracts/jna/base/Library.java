// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna;

public interface Library {
}
