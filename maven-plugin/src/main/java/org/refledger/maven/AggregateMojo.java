package org.refledger.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Analyses all modules of the build as one program and writes one set of reports. */
@Mojo(
    name = "aggregate",
    aggregator = true,
    requiresDependencyCollection = ResolutionScope.TEST,
    threadSafe = true)
public final class AggregateMojo extends CheckTemplate {
  @Override
  boolean applies() {
    return project.isExecutionRoot();
  }

  @Override
  List<MavenProject> modules() {
    return session.getProjects();
  }

  @Override
  boolean gated() {
    return false;
  }
}
