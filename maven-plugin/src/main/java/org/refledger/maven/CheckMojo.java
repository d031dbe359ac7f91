package org.refledger.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Analyses the module and fails the build when something is found. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyCollection = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckMojo extends CheckTemplate {
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
    return true;
  }
}
