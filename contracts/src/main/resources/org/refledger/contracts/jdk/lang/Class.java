package java.lang;

import java.io.Serializable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Same;

@NoThrow
public final class Class<T> implements Serializable {
  @Same("object") public T cast(Object object);
  public String getName();
  public String getSimpleName();
  public boolean isInstance(Object object);
}
