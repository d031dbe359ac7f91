package org.refledger.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.source.NearestName;

/**
 * Holds the annotations of a method against the vocabulary, and against each other: two that cannot
 * both be true are a mistake, whichever of them is meant.
 */
final class ContractCheck {
  private static final String CORRECT = ". Correct the contract.";

  /** What annotations of a method say of its result; two of one meaning agree. */
  private static final Map<String, String> RESULT =
      Map.ofEntries(
          Map.entry("Owned", "owned"),
          Map.entry("Owning", "owned"),
          Map.entry("Borrowed", "borrowed"),
          Map.entry("NotOwning", "borrowed"),
          Map.entry("Same", "same"),
          Map.entry("ViewOf", "view"),
          Map.entry("ElementOf", "element"),
          Map.entry("RemovedFrom", "removed"),
          Map.entry("CellContent", "content"),
          Map.entry("MaybeSame", "maybe same"),
          Map.entry("Uncounted", "uncounted"));

  /** What becomes of the reference that the caller holds. */
  private static final Map<String, String> ARGUMENT =
      Map.of(
          "Consumed", "consumed",
          "Owning", "consumed",
          "Releases", "released",
          "Borrowed", "borrowed",
          "NotOwning", "borrowed",
          "MovesInto", "moved");

  private static final Map<String, String> CELL = Map.of("Out", "out", "InOut", "in and out");
  private static final Map<String, String> RECEIVER =
      Map.of("Consumed", "consumed", "Releases", "released");
  private static final Map<String, String> THROWING =
      Map.of("NoThrow", "never", "MayThrow", "sometimes");

  private final MethodDecl method;
  private final boolean strict;
  private final ContractProblems problems;

  /**
   * @param strict whether misspelt annotations and members are reported whatever package they come
   *     from (in stubs)
   */
  ContractCheck(MethodDecl method, boolean strict, ContractProblems problems) {
    this.method = method;
    this.strict = strict;
    this.problems = problems;
  }

  void run() {
    method.annotations().forEach(this::spelling);
    agreement(method.annotations(), RESULT);
    agreement(method.annotations(), RECEIVER);
    agreement(method.annotations(), THROWING);
    returning();
    for (ParameterDecl parameter : method.parameters()) {
      parameter.annotations().forEach(this::spelling);
      agreement(parameter.annotations(), ARGUMENT);
      agreement(parameter.annotations(), CELL);
    }
  }

  /** Reports the first annotation that says something else than one before it. */
  private void agreement(List<AnnotationUse> uses, Map<String, String> meanings) {
    List<AnnotationUse> always = new ArrayList<>();
    for (AnnotationUse use : uses) {
      // With conditions both may be true, each in its case.
      if (meanings.containsKey(use.simpleName()) && !use.members().containsKey("when")) {
        always.add(use);
      }
    }
    for (int i = 1; i < always.size(); i++) {
      AnnotationUse first = always.get(0);
      AnnotationUse other = always.get(i);
      boolean agree =
          String.valueOf(meanings.get(first.simpleName())).equals(meanings.get(other.simpleName()));
      if (!agree && (ContractVocabulary.isOurs(first) || ContractVocabulary.isOurs(other))) {
        problems.reject(other, contradicts(first));
        return;
      }
    }
  }

  private static String contradicts(AnnotationUse first) {
    return " contradicts @" + first.simpleName() + ". Keep the one that is true.";
  }

  /** A method that never returns hands nothing out. */
  private void returning() {
    for (AnnotationUse never : method.annotations()) {
      if (never.simpleName().equals("NoReturn")) {
        method.annotations().stream()
            .filter(use -> RESULT.containsKey(use.simpleName()))
            .findFirst()
            .ifPresent(use -> problems.reject(use, contradicts(never)));
      }
    }
  }

  private void spelling(AnnotationUse use) {
    boolean ours = ContractVocabulary.isOurs(use);
    if (ours && (strict || ContractVocabulary.isFromOurPackage(use))) {
      for (String member : new TreeMap<>(use.members()).keySet()) {
        if (!ContractVocabulary.members(use).contains(member)) {
          String hint = NearestName.hintInBrackets(member, ContractVocabulary.members(use));
          problems.reject(use, " has no member " + member + hint + CORRECT);
        }
      }
    } else if (strict && !ours) {
      NearestName.of(use.simpleName(), ContractVocabulary.names())
          .filter(n -> !ContractVocabulary.speaks(use))
          .ifPresent(
              n ->
                  problems.reject(
                      use, " is no contract annotation (did you mean " + n + "?)" + CORRECT));
    }
  }
}
