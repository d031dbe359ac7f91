// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna.win32;

import com.sun.jna.AltCallingConvention;

public interface StdCall extends AltCallingConvention {
}
