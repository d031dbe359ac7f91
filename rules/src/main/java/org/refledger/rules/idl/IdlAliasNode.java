package org.refledger.rules.idl;

import java.util.List;
import java.util.regex.Pattern;
import org.refledger.ir.idl.IdlLevel.PointerClass;
import org.refledger.ir.idl.IdlSlot;
import org.refledger.ir.idl.IdlUnit;

/** IDL-ALIAS-NODE: a back pointer that is sent as if it were a branch. */
public final class IdlAliasNode extends IdlRule {
  public IdlAliasNode() {
    super("IDL-ALIAS-NODE");
  }

  private static final Pattern BACK =
      Pattern.compile(
          "(?i).*(prev|back|blink|parent|owner|up)$|(?i)(m_|_)?(p|lp)?(prev|back|parent|up)\\w*");

  @Override
  void look(IdlUnit unit, Findings found) {
    for (Place place : Place.fields(unit)) {
      List<IdlSlot> links = place.aggregate().map(Structures::selfLinks).orElse(List.of());
      IdlSlot field = place.slot();
      if (links.size() > 1
          && links.contains(field)
          && BACK.matcher(field.name()).matches()
          && !field.attributes().has("ignore")
          && field.topPointer().filter(p -> p != PointerClass.FULL).isPresent()) {
        found.at(
            place,
            place.quoted()
                + " looks like a way back, but only [ptr] pointers may meet again: the stubs would"
                + " copy nodes twice or never end.",
            "Make the links [ptr], or " + place.quoted() + " [ignore] and set it anew on arrival.");
      }
    }
  }
}
