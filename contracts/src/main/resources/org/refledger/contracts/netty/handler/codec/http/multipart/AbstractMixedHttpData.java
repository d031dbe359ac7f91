package io.netty.handler.codec.http.multipart;

import io.netty.buffer.ByteBuf;
import io.netty.util.AbstractReferenceCounted;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

abstract class AbstractMixedHttpData<D extends HttpData> extends AbstractReferenceCounted implements HttpData {
  public int compareTo(InterfaceHttpData o);
  @Owned @MayThrow public D copy();
  @ViewOf public D duplicate();
  @Owned(viewOf = "this") public D retainedDuplicate();
  @Owned public D replace(@Consumed ByteBuf content);
  @Same public D touch();
  @Same public D touch(Object hint);
  @Retains @Same public D retain();
  @Retains(amount = "increment") @Same public D retain(int increment);
}
