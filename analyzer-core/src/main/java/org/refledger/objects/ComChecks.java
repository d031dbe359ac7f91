package org.refledger.objects;

import java.util.List;

/** The checks on how a body calls COM and counts, one body at a time. */
final class ComChecks {
  private ComChecks() {}

  static List<ProcedureCheck> of(Counting counting) {
    FieldDrops drops = new FieldDrops(counting);
    return List.of(
        new UsedOnFailure(counting),
        new PositiveStatus(counting),
        new Balance(counting),
        new LostElements(counting),
        new ForeignAllocator(),
        new FreedParameter(counting),
        new RawVariant(counting),
        new LostCookie(counting),
        new WrongInterface(counting),
        new RedundantPair(counting),
        new KeptParameter(counting),
        new FilledVariant(counting),
        new UncountedVariant(counting),
        new ReplacedContent(counting),
        new LentContent(counting),
        new QueryIdentity(counting),
        new ChangingQuery(counting),
        new LeftApartment(counting),
        new LostErrorInfo(counting),
        new DroppedArgument(counting, drops),
        new ReleasedItself(counting, drops));
  }
}
