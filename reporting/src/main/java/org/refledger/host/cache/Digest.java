package org.refledger.host.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over values of known length, so that no two lists of values look the same. */
final class Digest {
  private final MessageDigest sha;

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  Digest add(byte[] bytes) {
    add(bytes.length);
    sha.update(bytes);
    return this;
  }

  Digest add(long number) {
    sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
    return this;
  }

  /** Lower-case hex; nothing can be added any more. */
  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
