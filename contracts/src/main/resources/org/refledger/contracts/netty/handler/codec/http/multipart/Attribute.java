package io.netty.handler.codec.http.multipart;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

@NoThrow
public interface Attribute extends HttpData {
  @MayThrow String getValue() throws IOException;
  @MayThrow void setValue(String value) throws IOException;
  @Owned @MayThrow Attribute copy();
  @ViewOf Attribute duplicate();
  @Owned(viewOf = "this") Attribute retainedDuplicate();
  @Owned Attribute replace(@Consumed ByteBuf content);
  @Retains @Same Attribute retain();
  @Retains(amount = "increment") @Same Attribute retain(int increment);
  @Same Attribute touch();
  @Same Attribute touch(Object hint);
}
