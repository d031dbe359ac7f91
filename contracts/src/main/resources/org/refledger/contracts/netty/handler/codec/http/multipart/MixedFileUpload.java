package io.netty.handler.codec.http.multipart;

import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public class MixedFileUpload extends AbstractMixedHttpData<FileUpload> implements FileUpload {
  @Owned public MixedFileUpload(String name, String filename, String contentType, String contentTransferEncoding, Charset charset, long size, long limitSize) {}
  @Owned public MixedFileUpload(String name, String filename, String contentType, String contentTransferEncoding, Charset charset, long size, long limitSize, String baseDir, boolean deleteOnExit) {}
}
