package org.refledger.ir.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.refledger.ir.Procedure;
import org.refledger.ir.Variable;

/**
 * What the text calls the variables of one procedure: the source name when only one has it, else
 * {@code name.index}.
 */
final class VariableNames {
  private static final Pattern INDEX = Pattern.compile("\\.[0-9]+$");

  private final Map<String, Integer> count = new LinkedHashMap<>();

  VariableNames(Procedure procedure) {
    procedure.variables().stream()
        .filter(v -> !v.isTemporary())
        .forEach(v -> count.merge(v.name(), 1, Integer::sum));
  }

  /** The unquoted form. */
  String label(Variable variable) {
    if (variable.isTemporary()) {
      return "%" + variable.index();
    }
    String name = variable.name();
    boolean plain = Spelling.isBare(name) && name.indexOf('.') < 0;
    return plain && count.getOrDefault(name, 0) == 1 ? name : name + "." + variable.index();
  }

  /** As it stands in the text. */
  String spell(Variable variable) {
    String label = label(variable);
    if (variable.isTemporary()) {
      return label;
    }
    return Spelling.RESERVED.contains(label) ? Spelling.quote(label, '\'') : Spelling.name(label);
  }

  /** The source name behind a label unless the text says otherwise. */
  static String usualName(String label, boolean temporary) {
    return temporary ? label : INDEX.matcher(label).replaceFirst("");
  }

  /** The kind of a variable declared in a section unless the text says otherwise. */
  static Variable.Kind usualKind(String label, boolean temporary, Variable.Kind sectionKind) {
    if (temporary) {
      return Variable.Kind.TEMPORARY;
    }
    return sectionKind == Variable.Kind.PARAMETER && usualName(label, false).equals("this")
        ? Variable.Kind.THIS
        : sectionKind;
  }
}
