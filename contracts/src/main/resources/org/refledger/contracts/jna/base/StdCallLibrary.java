// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna.win32;

import com.sun.jna.Library;

public interface StdCallLibrary extends Library, StdCall {
}
