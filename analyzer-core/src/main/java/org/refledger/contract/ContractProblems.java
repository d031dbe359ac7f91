package org.refledger.contract;

import java.util.function.Consumer;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.Notification;

/** Where it is told what makes no sense in the contract of one method. */
final class ContractProblems {
  private final MethodDecl method;
  private final Consumer<Notification> notifications;

  ContractProblems(MethodDecl method, Consumer<Notification> notifications) {
    this.method = method;
    this.notifications = notifications;
  }

  /**
   * Tells of one annotation.
   *
   * @param what follows its name: what is wrong with it, and what to do
   */
  void reject(AnnotationUse use, String what) {
    notifications.accept(
        new Notification(
            Notification.Kind.INPUT_REJECTED,
            method.range(),
            method.ref().display() + ": @" + use.simpleName() + what));
  }
}
