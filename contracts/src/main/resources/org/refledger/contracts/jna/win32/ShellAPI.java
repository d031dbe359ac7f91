// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.win32.StdCallLibrary;

public interface ShellAPI extends StdCallLibrary {
}
