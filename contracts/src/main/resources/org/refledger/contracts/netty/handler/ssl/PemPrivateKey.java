package io.netty.handler.ssl;

import io.netty.buffer.ByteBuf;
import io.netty.util.AbstractReferenceCounted;
import java.security.PrivateKey;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public final class PemPrivateKey extends AbstractReferenceCounted implements PrivateKey, PemEncoded {
  @Owned public static PemPrivateKey valueOf(byte[] key);
  @ViewOf("key") public static PemPrivateKey valueOf(ByteBuf key);
  @Owned @MayThrow public PemPrivateKey copy();
  @ViewOf public PemPrivateKey duplicate();
  @Owned(viewOf = "this") public PemPrivateKey retainedDuplicate();
  @Owned public PemPrivateKey replace(@Consumed ByteBuf content);
  @Same public PemPrivateKey touch();
  @Same public PemPrivateKey touch(Object hint);
  @Retains @Same public PemPrivateKey retain();
  @Retains(amount = "increment") @Same public PemPrivateKey retain(int increment);
  public byte[] getEncoded();
  public String getAlgorithm();
  public String getFormat();
  public void destroy();
  public boolean isDestroyed();
}
