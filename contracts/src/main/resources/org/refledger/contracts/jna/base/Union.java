// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna;

import java.util.List;

public abstract class Union extends Structure {
  protected Union() {}
  protected Union(Pointer p) {}
  protected Union(Pointer p, int alignType) {}
  protected Union(TypeMapper mapper) {}
  protected Union(Pointer p, int alignType, TypeMapper mapper) {}
  protected List<String> getFieldOrder();
  public void setType(Class<?> type);
  public void setType(String fieldName);
  public Object readField(String fieldName);
  public void writeField(String fieldName);
  public void writeField(String fieldName, Object value);
  public Object getTypedValue(Class<?> type);
  public Object setTypedValue(Object object);
  protected void writeField(StructField field);
  protected Object readField(StructField field);
  protected int getNativeAlignment(Class<?> type, Object value, boolean isFirstElement);
}
