// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

public interface WinBase extends WinDef, BaseTSD {
}
