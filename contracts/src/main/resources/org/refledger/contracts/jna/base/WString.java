// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna;

public final class WString implements CharSequence, Comparable {
  public WString(String s) {}
  public int compareTo(Object o);
  public int length();
  public char charAt(int index);
  public CharSequence subSequence(int start, int end);
}
