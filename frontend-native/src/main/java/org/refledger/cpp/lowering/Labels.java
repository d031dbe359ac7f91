package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTGotoStatement;
import org.eclipse.cdt.core.dom.ast.IASTLabelStatement;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/** Labels of a function and the jumps to them. */
final class Labels {
  private static final String LEAVE = "__refledger_leave";

  private final Body body;
  private final Map<String, Place> places = new LinkedHashMap<>();

  Labels(Body body) {
    this.body = body;
  }

  /** A label and the statements around it, innermost first. */
  private static final class Place {
    final Label label = new Label();
    final List<IASTNode> around;
    boolean isPlaced;

    Place(List<IASTNode> around) {
      this.around = around;
    }
  }

  /** Learns of all labels that are jumped to, so that code only they lead to is not dead. */
  void scan(IASTNode function) {
    List<String> wanted = new ArrayList<>();
    function.accept(
        new ASTVisitor() {
          {
            shouldVisitStatements = true;
          }

          @Override
          public int visit(IASTStatement statement) {
            if (statement instanceof IASTLabelStatement label) {
              places.putIfAbsent(label.getName().toString(), new Place(around(label)));
            } else if (statement instanceof IASTGotoStatement jump) {
              wanted.add(jump.getName().toString());
            }
            return PROCESS_CONTINUE;
          }
        });
    for (String name : wanted) {
      Place place = places.get(name);
      if (place != null) {
        place.label.use();
      }
    }
  }

  private static List<IASTNode> around(IASTNode node) {
    List<IASTNode> around = new ArrayList<>();
    for (IASTNode at = node.getParent(); at != null; at = at.getParent()) {
      around.add(at);
    }
    return around;
  }

  void place(IASTLabelStatement statement) {
    Place place = places.get(statement.getName().toString());
    if (place != null && !place.isPlaced && place.label.isUsed()) {
      place.isPlaced = true;
      body.cfg.place(place.label, body.at(statement.getName()));
    }
  }

  void go(IASTGotoStatement jump) {
    SourceRange range = body.at(jump);
    String name = jump.getName().toString();
    if (name.equals(LEAVE)) {
      Exits.Target target = body.exits.protectedBlock();
      Label leave = target == null ? null : target.leaveLabel();
      if (leave != null) {
        body.exits.leave(target, range, () -> body.cfg.jump(leave, range));
      }
      return;
    }
    Place place = places.get(name);
    if (place != null) {
      Exits.@Nullable Surrounding goal = body.exits.scopeOf(place.around);
      body.exits.leave(goal, range, () -> body.cfg.jump(place.label, range));
    }
  }

  /** Labels in code that was not lowered: a jump to them leads nowhere. */
  void finish(SourceRange end) {
    for (Place place : places.values()) {
      if (!place.isPlaced && place.label.isUsed()) {
        body.cfg.returns(null, end);
        body.cfg.place(place.label, end);
      }
    }
  }
}
