package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.cli.SourceDiscovery.Wish;
import org.refledger.host.Exclusions;
import org.refledger.host.SourceWalk;
import org.refledger.host.UsageException;
import org.refledger.source.Notification;

class SourceDiscoveryTest {
  private static final String POM =
      "<project xmlns='http://maven.apache.org/POM/4.0.0'>%s</project>";

  @TempDir Path folder;

  private void source(String... names) throws IOException {
    for (String name : names) {
      file(name, "class X {}");
    }
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Wish wish(String... paths) {
    return wish(null, List.of(), false, false, paths);
  }

  private static Wish wish(
      @Nullable String root,
      List<String> excluded,
      boolean generated,
      boolean tests,
      String... paths) {
    return new Wish(
        Arrays.asList(paths),
        root,
        new Exclusions(excluded, "--exclude"),
        generated,
        tests,
        Set.of("java"));
  }

  private List<String> found(Wish wish) {
    return names(SourceDiscovery.find(folder, wish));
  }

  private static List<String> names(Sources sources) {
    return sources.files().stream()
        .map(file -> sources.root().relativize(file).toString().replace(File.separatorChar, '/'))
        .toList();
  }

  @Test
  void aPlainFolderStandsForAllSourcesBelowItInOneOrder() throws IOException {
    source("b/B.java", "a/Z.java", "a/b/C.java", "a/A.java", "a-b/D.java");
    file("a/notes.txt", "");
    assertThat(found(wish(".")))
        .containsExactly("a-b/D.java", "a/A.java", "a/Z.java", "a/b/C.java", "b/B.java");
  }

  @Test
  void pathsInReportsAreRelativeToTheFolderThatWasNamed() throws IOException {
    source("work/p/A.java");
    Sources sources = SourceDiscovery.find(folder, wish("work"));
    assertThat(sources.root()).isEqualTo(folder.resolve("work"));
    assertThat(sources.gitRoot()).isFalse();
    assertThat(names(sources)).containsExactly("p/A.java");
  }

  @Test
  void severalPathsShareTheNearestFolderAboveThem() throws IOException {
    source("work/a/A.java", "work/b/c/B.java");
    assertThat(SourceDiscovery.find(folder, wish("work/a", "work/b/c/B.java")).root())
        .isEqualTo(folder.resolve("work"));
  }

  @Test
  void insideOfAGitCheckoutItsRootIsTheRoot() throws IOException {
    source("repo/p/q/A.java");
    Files.createDirectories(folder.resolve("repo/.git"));
    Sources sources = SourceDiscovery.find(folder, wish("repo/p/q"));
    assertThat(sources.root()).isEqualTo(folder.resolve("repo"));
    assertThat(sources.gitRoot()).isTrue();
    assertThat(names(sources)).containsExactly("p/q/A.java");
  }

  @Test
  void theRootCanBeGiven() throws IOException {
    source("a/b/A.java");
    assertThat(found(wish(".", List.of(), false, false, "a/b"))).containsExactly("a/b/A.java");
    assertThatThrownBy(() -> found(wish("a/b", List.of(), false, false, "a")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("a is not below the root");
  }

  @Test
  void aFileStandsForItselfWhereverItIs() throws IOException {
    source("src/test/java/T.java", "target/generated-sources/G.java");
    assertThat(found(wish("src/test/java/T.java"))).containsExactly("T.java");
    assertThat(found(wish("target/generated-sources/G.java"))).containsExactly("G.java");
  }

  @Test
  void theSameFileIsAnalysedOnce() throws IOException {
    source("a/A.java");
    assertThat(found(wish("a", "a/A.java", "./a/../a"))).containsExactly("A.java");
  }

  @Test
  void oddNamesAreNames() throws IOException {
    source("a b/\u00c4 \u4e2d.java", "%20/#.java", "x.java/Y.java", "-dash/A.java");
    file(".java", "");
    assertThat(found(wish(".")))
        .containsExactly("%20/#.java", "-dash/A.java", "a b/\u00c4 \u4e2d.java", "x.java/Y.java");
  }

  @Test
  void aProjectStandsForTheMainSourcesOfItsModules() throws IOException {
    file(
        "pom.xml",
        POM.formatted(
            "<modules><module>core</module><module>lib/pom.xml</module><module>gone</module></modules>"
                + "<profiles><profile><modules><module>extra</module></modules></profile></profiles>"));
    for (String module : List.of("core", "extra")) {
      file(module + "/pom.xml", POM.formatted(""));
      source(
          module + "/src/main/java/A.java",
          module + "/src/test/java/T.java",
          module + "/other/X.java");
    }
    file(
        "lib/pom.xml",
        POM.formatted("<build><sourceDirectory>${basedir}/java</sourceDirectory></build>"));
    source("lib/java/L.java", "lib/src/main/java/Old.java", "unlisted/src/main/java/U.java");
    assertThat(found(wish(".")))
        .containsExactly(
            "core/src/main/java/A.java", "extra/src/main/java/A.java", "lib/java/L.java");
    assertThat(found(wish(null, List.of(), false, true, ".")))
        .containsExactly(
            "core/src/main/java/A.java",
            "core/src/test/java/T.java",
            "extra/src/main/java/A.java",
            "extra/src/test/java/T.java",
            "lib/java/L.java");
  }

  @Test
  void modulesThatNameEachOtherEnd() throws IOException {
    file("pom.xml", POM.formatted("<modules><module>a</module><module>.</module></modules>"));
    file("a/pom.xml", POM.formatted("<modules><module>..</module><module>../a</module></modules>"));
    source("a/src/main/java/A.java");
    assertThat(found(wish("."))).containsExactly("a/src/main/java/A.java");
  }

  @Test
  void aModuleOutsideOfTheProjectIsLeftOutAndTold() throws IOException {
    file("in/pom.xml", POM.formatted("<modules><module>../out</module></modules>"));
    file("out/pom.xml", POM.formatted(""));
    source("in/src/main/java/A.java", "out/src/main/java/B.java");
    Sources sources = SourceDiscovery.find(folder, wish("in"));
    assertThat(names(sources)).containsExactly("src/main/java/A.java");
    assertThat(sources.notifications()).hasSize(1);
    assertThat(sources.notifications().get(0).where().file()).isEqualTo("pom.xml");
    assertThat(sources.notifications().get(0).message())
        .contains("../out lies outside of the project folder");
  }

  @Test
  void aBrokenPomIsToldAndTheFolderIsSearched() throws IOException {
    file("pom.xml", "<project><modules>");
    source("src/main/java/A.java");
    Sources sources = SourceDiscovery.find(folder, wish("."));
    assertThat(names(sources)).containsExactly("src/main/java/A.java");
    assertThat(sources.notifications())
        .extracting(Notification::kind)
        .containsExactly(Notification.Kind.INPUT_REJECTED);
  }

  @Test
  void aPomCannotPullInOtherFiles() throws IOException {
    file("secret.txt", "core");
    file(
        "pom.xml",
        "<!DOCTYPE p [<!ENTITY e SYSTEM 'secret.txt'>]><project><modules><module>&e;</module></modules></project>");
    file("core/pom.xml", POM.formatted(""));
    source("core/src/main/java/A.java", "src/main/java/B.java");
    assertThat(found(wish("."))).contains("src/main/java/B.java");
    assertThat(MavenTree.read(folder, (file, why) -> {}).stream().map(MavenProject::folder))
        .doesNotContain(folder.resolve("core"));
  }

  @Test
  void generatedSourcesAndToolFoldersAreLeftOut() throws IOException {
    source(
        "A.java",
        "src/S.java",
        "target/classes/T.java",
        "build/gen/B.java",
        "x/generated-sources/G.java",
        "src/generated/H.java",
        "node_modules/N.java",
        ".git/hooks/G.java",
        ".idea/I.java");
    assertThat(found(wish("."))).containsExactly("A.java", "src/S.java");
    assertThat(found(wish(null, List.of(), true, false, ".")))
        .containsExactly(
            "A.java",
            "build/gen/B.java",
            "src/S.java",
            "src/generated/H.java",
            "target/classes/T.java",
            "x/generated-sources/G.java");
  }

  @Test
  void aPackageMayBeCalledBuildOrTarget() throws IOException {
    source(
        "src/main/java/org/x/build/B.java",
        "src/main/java/org/x/target/T.java",
        "src/main/java/org/x/generated/G.java");
    assertThat(found(wish("."))).hasSize(3);
  }

  @Test
  void testsAreLeftOutUnlessTheyAreAskedForOrNamed() throws IOException {
    source("src/main/java/A.java", "src/test/java/T.java");
    assertThat(found(wish("."))).containsExactly("src/main/java/A.java");
    assertThat(found(wish(null, List.of(), false, true, ".")))
        .containsExactly("src/main/java/A.java", "src/test/java/T.java");
    assertThat(found(wish("src/test"))).containsExactly("java/T.java");
  }

  @Test
  void globsLeaveOutFilesAndFolders() throws IOException {
    source("A.java", "legacy/B.java", "p/legacy/C.java", "p/q/D.java", "p/q/r/E.java");
    assertThat(found(wish(null, List.of("legacy"), false, false, ".")))
        .containsExactly("A.java", "p/q/D.java", "p/q/r/E.java");
    assertThat(found(wish(null, List.of("p/q/**"), false, false, ".")))
        .containsExactly("A.java", "legacy/B.java", "p/legacy/C.java");
    assertThat(found(wish(null, List.of("p/", "./legacy/B.java"), false, false, ".")))
        .containsExactly("A.java");
    assertThat(found(wish(null, List.of("**/[AD].java", "**/E.java"), false, false, ".")))
        .containsExactly("legacy/B.java", "p/legacy/C.java");
  }

  @Test
  void loopsOfLinksEndAndEachFileIsFoundUnderItsOwnName() throws IOException {
    source("real/A.java");
    link("real/loop", folder.resolve("real"));
    link("aaa", folder.resolve("real"));
    link("real/B.java", folder.resolve("real/A.java"));
    assertThat(found(wish("."))).containsExactly("real/A.java");
  }

  @Test
  void manyLinksDoNotMultiply() throws IOException {
    source("d0/A.java");
    for (int i = 0; i < 40; i++) {
      Files.createDirectories(folder.resolve("d" + i));
      link("d" + i + "/left", folder.resolve("d" + (i + 1)));
      link("d" + i + "/right", folder.resolve("d" + (i + 1)));
    }
    Files.createDirectories(folder.resolve("d40"));
    assertThat(found(wish("."))).containsExactly("d0/A.java");
  }

  @Test
  void aLinkedFolderIsSearched() throws IOException {
    source("elsewhere/A.java");
    Files.createDirectories(folder.resolve("work"));
    link("work/java", folder.resolve("elsewhere"));
    link("work/dead", folder.resolve("nowhere"));
    link("work/Dead.java", folder.resolve("nowhere"));
    Sources sources = SourceDiscovery.find(folder, wish("work"));
    assertThat(names(sources)).containsExactly("java/A.java");
    assertThat(sources.notifications())
        .extracting(found -> found.where().file())
        .containsExactly("Dead.java");
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
      assumeTrue(false, "no symbolic links here");
    }
  }

  @Test
  void aFolderThatCannotBeReadIsToldAndTheRestIsFound() throws IOException {
    source("A.java", "locked/B.java");
    File locked = folder.resolve("locked").toFile();
    assumeTrue(
        locked.setReadable(false, false) && locked.list() == null, "this user reads everything");
    try {
      Sources sources = SourceDiscovery.find(folder, wish("."));
      assertThat(names(sources)).containsExactly("A.java");
      assertThat(sources.notifications()).hasSize(1);
      assertThat(sources.notifications().get(0).message())
          .startsWith("Cannot be read (permission denied)");
      assertThat(sources.notifications().get(0).isIncomplete()).isTrue();
    } finally {
      assertThat(locked.setReadable(true, false)).isTrue();
    }
  }

  @Test
  void theWalkTellsOfFoldersThatCannotBeListed() {
    List<Path> unreadable = new java.util.ArrayList<>();
    SourceWalk walk = new SourceWalk(path -> true, path -> true, (path, e) -> unreadable.add(path));
    walk.walk(folder.resolve("nowhere"));
    assertThat(unreadable).containsExactly(folder.resolve("nowhere"));
    assertThat(walk.found()).isEmpty();
  }

  @Test
  void deepTreesNeedNoStack() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 400; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("A.java"), "");
    assertThat(found(wish("."))).hasSize(1);
  }

  @Test
  void theClassPathIsTakenFromWhatBuildsLeaveBehind() throws IOException {
    file("pom.xml", POM.formatted(""));
    source("src/main/java/p/A.java");
    file("target/classes/p/A.class", "");
    file("lib/a.jar", "");
    file("lib/b.jar", "");
    file("target/classpath.txt", "lib/a.jar" + File.pathSeparator + "lib/gone.jar\nlib/b.jar\n");
    List<Path> expected =
        List.of(
            folder.resolve("target/classes"),
            folder.resolve("lib/a.jar"),
            folder.resolve("lib/b.jar"));
    assertThat(SourceDiscovery.find(folder, wish(".")).classPath()).isEqualTo(expected);
    assertThat(
            SourceDiscovery.find(
                    folder, wish(".", List.of(), false, false, "src/main/java/p/A.java"))
                .classPath())
        .isEqualTo(expected);
  }
}
