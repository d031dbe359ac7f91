package java.lang.reflect;

import java.io.Serializable;
import org.refledger.annotations.Escapes;

public class Proxy implements Serializable {
  public static Object newProxyInstance(ClassLoader loader, Class<?>[] interfaces, @Escapes InvocationHandler h);
}
