package io.netty.buffer;

import java.io.DataOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.ViewOf;

public class ByteBufOutputStream extends OutputStream implements DataOutput {
  @ViewOf("buffer") public ByteBufOutputStream(ByteBuf buffer) {}
  public ByteBufOutputStream(@Escapes ByteBuf buffer, boolean releaseOnClose) {}

  public int writtenBytes();
  public void write(byte[] b, int off, int len) throws IOException;
  public void write(byte[] b) throws IOException;
  public void write(int b) throws IOException;
  public void writeBoolean(boolean v) throws IOException;
  public void writeByte(int v) throws IOException;
  public void writeBytes(String s) throws IOException;
  public void writeChar(int v) throws IOException;
  public void writeChars(String s) throws IOException;
  public void writeDouble(double v) throws IOException;
  public void writeFloat(float v) throws IOException;
  public void writeInt(int v) throws IOException;
  public void writeLong(long v) throws IOException;
  public void writeShort(int v) throws IOException;
  public void writeUTF(String s) throws IOException;
  @ViewOf public ByteBuf buffer();
  public void close() throws IOException;
}
