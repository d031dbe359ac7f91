package org.refledger.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * Where the types of a module come from. A library that cannot be had is told of and passed over:
 * the analysis also works, less sharply, without it, and so also before anything was compiled.
 */
final class ModuleClassPath {
  private final MavenSession session;
  private final RepositorySystem repositories;
  private final boolean tests;
  private final Set<Path> entries = new LinkedHashSet<>();
  private final Set<String> missing = new TreeSet<>();

  ModuleClassPath(MavenSession session, RepositorySystem repositories, boolean tests) {
    this.session = session;
    this.repositories = repositories;
    this.tests = tests;
  }

  void add(MavenProject project) {
    addFolder(project.getBuild().getOutputDirectory());
    if (tests) {
      addFolder(project.getBuild().getTestOutputDirectory());
    }
    for (Artifact artifact : project.getArtifacts()) {
      boolean wanted = tests || !Artifact.SCOPE_TEST.equals(artifact.getScope());
      if (wanted && artifact.getArtifactHandler().isAddedToClasspath()) {
        add(project, artifact);
      }
    }
  }

  /** What exists of it, in the order of the projects. */
  List<Path> entries() {
    return List.copyOf(entries);
  }

  List<Notification> notifications() {
    List<Notification> notes = new ArrayList<>();
    for (String name : missing) {
      notes.add(
          new Notification(
              Notification.Kind.NOTE,
              SourceRange.UNKNOWN,
              "The dependency " + name + " is not to be had; types in it are unknown."));
    }
    return notes;
  }

  private void add(MavenProject project, Artifact artifact) {
    for (MavenProject other : session.getProjects()) {
      if (other.getArtifact().equals(artifact)) {
        addFolder(other.getBuild().getOutputDirectory());
        return;
      }
    }
    File file = artifact.getFile() == null ? resolve(project, artifact) : artifact.getFile();
    if (file != null && file.exists()) {
      entries.add(file.toPath().toAbsolutePath().normalize());
    } else {
      missing.add(artifact.getGroupId() + ":" + artifact.getArtifactId());
    }
  }

  private @Nullable File resolve(MavenProject project, Artifact artifact) {
    try {
      ArtifactRequest request =
          new ArtifactRequest(
              RepositoryUtils.toArtifact(artifact), project.getRemoteProjectRepositories(), "");
      return repositories
          .resolveArtifact(session.getRepositorySession(), request)
          .getArtifact()
          .getFile();
    } catch (ArtifactResolutionException e) {
      return null;
    }
  }

  private void addFolder(String folder) {
    Path path = Path.of(folder).toAbsolutePath().normalize();
    if (Files.isDirectory(path)) {
      entries.add(path);
    }
  }
}
