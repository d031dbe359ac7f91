// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

public class SafeArray extends JacobObject {
  public SafeArray() {}
  public SafeArray(int vt) {}
  public SafeArray(int vt, int celems) {}
  public SafeArray(int vt, int celems1, int celems2) {}
  public SafeArray(int vt, int[] lbounds, int[] celems) {}
  public SafeArray(String s) {}
  public int getLBound();
  public int getLBound(int dim);
  public int getUBound();
  public int getUBound(int dim);
  public int getvt();
}
