package org.refledger.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Writes the page of the module for mvn site. */
@Mojo(name = "report", requiresDependencyCollection = ResolutionScope.TEST, threadSafe = true)
public final class ReportMojo extends ReportTemplate {
  @Override
  boolean applies() {
    return !project.getPackaging().equals("pom");
  }

  @Override
  List<MavenProject> modules() {
    return List.of(project);
  }
}
