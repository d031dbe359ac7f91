package org.refledger.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Writes one page for all modules of the build for mvn site. */
@Mojo(
    name = "report-aggregate",
    aggregator = true,
    requiresDependencyCollection = ResolutionScope.TEST,
    threadSafe = true)
public final class AggregateReportMojo extends ReportTemplate {
  @Override
  boolean applies() {
    return project.isExecutionRoot();
  }

  @Override
  List<MavenProject> modules() {
    return session.getProjects();
  }
}
