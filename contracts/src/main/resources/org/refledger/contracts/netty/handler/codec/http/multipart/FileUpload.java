package io.netty.handler.codec.http.multipart;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface FileUpload extends HttpData {
  String getFilename();
  void setFilename(String filename);
  void setContentType(String contentType);
  String getContentType();
  void setContentTransferEncoding(String contentTransferEncoding);
  String getContentTransferEncoding();
  @Owned @MayThrow FileUpload copy();
  @ViewOf FileUpload duplicate();
  @Owned(viewOf = "this") FileUpload retainedDuplicate();
  @Owned FileUpload replace(@Consumed ByteBuf content);
  @Retains @Same FileUpload retain();
  @Retains(amount = "increment") @Same FileUpload retain(int increment);
  @Same FileUpload touch();
  @Same FileUpload touch(Object hint);
}
