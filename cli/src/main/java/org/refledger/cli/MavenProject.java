package org.refledger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a {@code pom.xml} says about where things are. Read without Maven: parents, properties and
 * remote models are not looked at.
 *
 * @param folder where the pom is
 * @param modules folders or pom files of its modules as written, those of profiles included
 * @param sourceFolder main sources
 * @param testFolder test sources
 */
record MavenProject(Path folder, List<String> modules, Path sourceFolder, Path testFolder) {
  private static final int LONGEST_VALUE = 4096;

  MavenProject {
    modules = List.copyOf(modules);
  }

  /**
   * @throws IOException when the file cannot be read or is not XML
   */
  static MavenProject read(Path pom) throws IOException {
    Path folder = Optional.ofNullable(pom.getParent()).orElse(pom);
    Reading reading = new Reading();
    try (InputStream in = Files.newInputStream(pom)) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      reading.read(reader);
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException("not well-formed XML", e);
    }
    return new MavenProject(
        folder,
        reading.modules,
        folder(folder, reading.sourceDirectory, "src/main/java"),
        folder(folder, reading.testSourceDirectory, "src/test/java"));
  }

  /** No document types and no external entities: the pom is input, not ours. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static Path folder(Path base, String written, String byDefault) {
    String plain = written.replace("${project.basedir}/", "").replace("${basedir}/", "");
    try {
      return base.resolve(plain.isEmpty() || plain.contains("${") ? byDefault : plain).normalize();
    } catch (InvalidPathException e) {
      return base.resolve(byDefault).normalize();
    }
  }

  /**
   * Collects the values of interest by their place in the tree, which is all the state there is.
   */
  private static final class Reading {
    final List<String> modules = new ArrayList<>();
    String sourceDirectory = "";
    String testSourceDirectory = "";

    void read(XMLStreamReader reader) throws XMLStreamException {
      StringBuilder path = new StringBuilder();
      StringBuilder text = new StringBuilder();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            path.append('/').append(reader.getLocalName());
            text.setLength(0);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (text.length() < LONGEST_VALUE) {
              text.append(reader.getText());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            take(path.toString(), text.toString().strip());
            path.setLength(path.lastIndexOf("/"));
            text.setLength(0);
          }
          default -> {
            // Comments and processing instructions say nothing about folders.
          }
        }
      }
    }

    private void take(String path, String value) {
      switch (path) {
        case "/project/modules/module", "/project/profiles/profile/modules/module" -> {
          if (!value.isEmpty() && !modules.contains(value)) {
            modules.add(value);
          }
        }
        case "/project/build/sourceDirectory" -> sourceDirectory = value;
        case "/project/build/testSourceDirectory" -> testSourceDirectory = value;
        default -> {
          // Not about folders.
        }
      }
    }
  }
}
