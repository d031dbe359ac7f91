package app.com;

import com4j.Com4jObject;
import com4j.IID;
import com4j.VTID;

/** The spelling of a word processor, as {@code spelling.idl} defines it. */
@IID("{0C1F1C5E-7D3A-4A57-9A3C-2B7F5D8E6F20}")
public interface SpellChecker extends Com4jObject {
  @VTID(3)
  Com4jObject check(String text);

  @VTID(5)
  void learn(String word); // BUG: IDL-BRIDGE-MISMATCH
}
