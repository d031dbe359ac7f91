package org.refledger.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Analyses the module and writes reports; never fails because of findings. */
@Mojo(name = "analyze", requiresDependencyCollection = ResolutionScope.TEST, threadSafe = true)
public final class AnalyzeMojo extends CheckTemplate {
  @Override
  boolean applies() {
    return !project.getPackaging().equals("pom");
  }

  @Override
  List<MavenProject> modules() {
    return List.of(project);
  }

  @Override
  boolean gated() {
    return false;
  }
}
