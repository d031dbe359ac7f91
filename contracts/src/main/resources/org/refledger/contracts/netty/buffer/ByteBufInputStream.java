package io.netty.buffer;

import java.io.DataInput;
import java.io.IOException;
import java.io.InputStream;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.ViewOf;

public class ByteBufInputStream extends InputStream implements DataInput {
  @ViewOf("buffer") public ByteBufInputStream(ByteBuf buffer) {}
  @ViewOf("buffer") public ByteBufInputStream(ByteBuf buffer, int length) {}
  public ByteBufInputStream(@Escapes ByteBuf buffer, boolean releaseOnClose) {}
  public ByteBufInputStream(@Escapes ByteBuf buffer, int length, boolean releaseOnClose) {}

  public int readBytes();
  public void close() throws IOException;
  public int available() throws IOException;
  public void mark(int readlimit);
  public boolean markSupported();
  public int read() throws IOException;
  public int read(byte[] b, int off, int len) throws IOException;
  public void reset() throws IOException;
  public long skip(long n) throws IOException;
  public boolean readBoolean() throws IOException;
  public byte readByte() throws IOException;
  public char readChar() throws IOException;
  public double readDouble() throws IOException;
  public float readFloat() throws IOException;
  public void readFully(byte[] b) throws IOException;
  public void readFully(byte[] b, int off, int len) throws IOException;
  public int readInt() throws IOException;
  public String readLine() throws IOException;
  public long readLong() throws IOException;
  public short readShort() throws IOException;
  public String readUTF() throws IOException;
  public int readUnsignedByte() throws IOException;
  public int readUnsignedShort() throws IOException;
  public int skipBytes(int n) throws IOException;
}
