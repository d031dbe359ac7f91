package io.netty.util.internal;

import org.refledger.annotations.NoReturn;

public final class PlatformDependent {
  @NoReturn public static void throwException(Throwable t);
}
