package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.Exception;
import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.Notification.Level;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refledger.source.Notification.Kind;

/** What was not analysed, as notifications of the run's only invocation. */
final class SarifNotifications {

  private final SarifLocations locations;

  SarifNotifications(SarifLocations locations) {
    this.locations = locations;
  }

  Invocation invocation(List<org.refledger.source.Notification> notifications, boolean incomplete) {
    List<Notification> execution = new ArrayList<>();
    List<Notification> configuration = new ArrayList<>();
    for (org.refledger.source.Notification notification : notifications) {
      (notification.kind() == Kind.INPUT_REJECTED ? configuration : execution)
          .add(convert(notification));
    }
    Invocation invocation = new Invocation();
    invocation.setExecutionSuccessful(!incomplete);
    if (!execution.isEmpty()) {
      invocation.setToolExecutionNotifications(execution);
    }
    if (!configuration.isEmpty()) {
      invocation.setToolConfigurationNotifications(configuration);
    }
    return invocation;
  }

  /** One descriptor for each kind of notification, in the order of the kinds. */
  static Set<ReportingDescriptor> descriptors() {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    for (Kind kind : Kind.values()) {
      ReportingDescriptor descriptor = new ReportingDescriptor();
      descriptor.setId(id(kind));
      // A name has to differ from the id, and this word alone would not.
      descriptor.setName(kind == Kind.NOTE ? "WorthKnowing" : SarifRules.name(id(kind)));
      descriptor.setShortDescription(SarifTexts.string(description(kind)));
      descriptor.setFullDescription(SarifTexts.string(description(kind)));
      descriptor.setHelp(SarifTexts.string(help(kind)));
      descriptors.add(descriptor);
    }
    return descriptors;
  }

  private Notification convert(org.refledger.source.Notification from) {
    Notification notification = new Notification();
    ReportingDescriptorReference descriptor = new ReportingDescriptorReference();
    descriptor.setId(id(from.kind()));
    descriptor.setIndex(List.of(Kind.values()).indexOf(from.kind()));
    notification.setDescriptor(descriptor);
    notification.setLevel(level(from.kind()));
    notification.setMessage(
        SarifTexts.message(
            SarifTexts.escapeLinks(from.message()), SarifTexts.toMarkdown(from.message())));
    if (!from.where().file().isEmpty()) {
      notification.setLocations(new LinkedHashSet<>(Set.of(locations.location(from.where()))));
    }
    if (from.detail() != null) {
      Exception exception = new Exception();
      exception.setMessage(from.detail());
      notification.setException(exception);
    }
    return notification;
  }

  private static String id(Kind kind) {
    return SarifRules.word(kind);
  }

  private static Level level(Kind kind) {
    return switch (kind) {
      case FILE_NOT_ANALYSED -> Level.ERROR;
      case PARTLY_ANALYSED, PROCEDURE_NOT_ANALYSED, INPUT_REJECTED -> Level.WARNING;
      case UNUSED_SUPPRESSION, NOTE -> Level.NOTE;
    };
  }

  private static String description(Kind kind) {
    return switch (kind) {
      case FILE_NOT_ANALYSED -> "A file could not be read or parsed; nothing of it was analysed.";
      case PARTLY_ANALYSED -> "A part of a file was passed over; the rest was analysed.";
      case PROCEDURE_NOT_ANALYSED -> "One procedure failed or ran past its budget.";
      case INPUT_REJECTED -> "A contract, class path entry or configuration value was rejected.";
      case UNUSED_SUPPRESSION -> "A suppression accepts a rule that does not occur there.";
      case NOTE -> "Nothing is missing; something is worth knowing.";
    };
  }

  private static String help(Kind kind) {
    return switch (kind) {
      case FILE_NOT_ANALYSED ->
          "Mend the file where the message says that reading it stopped, or exclude it.";
      case PARTLY_ANALYSED ->
          "Look at the part that the message names; findings in it may be missing.";
      case PROCEDURE_NOT_ANALYSED -> "Give the analysis a larger budget, or split the procedure.";
      case INPUT_REJECTED -> "Correct the input that the message names.";
      case UNUSED_SUPPRESSION -> "Delete what the message names.";
      case NOTE -> "Nothing has to be done.";
    };
  }
}
