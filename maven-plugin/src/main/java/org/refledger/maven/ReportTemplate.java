package org.refledger.maven;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.refledger.host.UsageException;
import org.refledger.reporting.SourceLinks;

/**
 * A page for mvn site. It is the HTML report as it is, not in the site's skin: one file that can
 * also be mailed around.
 */
// Maven sets the fields before it calls execute(); a deprecated method is abstract still.
@SuppressWarnings({"NullAway.Init", "deprecation"})
abstract class ReportTemplate extends AnalysisMojo implements MavenReport {
  private static final String NAME = "refledger";

  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  File reportOutputDirectory;

  /**
   * Whether places lead to the pages of the sources that the JXR plugin makes, when it is part of
   * the site.
   */
  @Parameter(property = "refledger.linkXRef", defaultValue = "true")
  boolean linkXRef;

  /** The modules that are analysed as one program. */
  abstract List<MavenProject> modules();

  @Override
  final void run() {
    ModuleAnalysis analysis = new ModuleAnalysis(this);
    outputDirectory = reportOutputDirectory;
    reports = List.of("html=" + new File(reportOutputDirectory, getOutputName() + ".html"));
    ModuleReports page = new ModuleReports(this, analysis);
    Optional<ModuleAnalysis.Found> found = analysis.find(modules());
    SourceLinks links =
        linkXRef
            ? XrefLinks.of(project, modules(), analysis.root(), reportOutputDirectory)
            : SourceLinks.NONE;
    found.ifPresent(all -> page.write(analysis.compared(all), links));
  }

  @Override
  public final void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      run();
    } catch (UsageException e) {
      throw new MavenReportException("RefLedger: " + e.sentence());
    }
  }

  @Override
  public final String getOutputName() {
    return NAME;
  }

  @Override
  public final String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public final String getName(Locale locale) {
    return "RefLedger";
  }

  @Override
  public final String getDescription(Locale locale) {
    return "Reference-counting bugs.";
  }

  @Override
  public final void setReportOutputDirectory(File directory) {
    reportOutputDirectory = directory;
  }

  @Override
  public final File getReportOutputDirectory() {
    return reportOutputDirectory;
  }

  @Override
  public final boolean isExternalReport() {
    return true;
  }

  @Override
  public final boolean canGenerateReport() {
    return !skip && applies();
  }
}
