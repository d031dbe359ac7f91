package org.refledger.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where Maven keeps what it downloaded. */
public final class LocalRepository {
  private static final List<String> SETTING = List.of("localRepository", "settings");

  private LocalRepository() {}

  /** That of this user: as the settings of Maven say, or where it is by default. */
  public static Path ofUser() {
    return below(Path.of(System.getProperty("user.home", "")));
  }

  /**
   * That of a user.
   *
   * @param home of the user
   */
  static Path below(Path home) {
    Path maven = home.resolve(".m2");
    Path settings = maven.resolve("settings.xml");
    String written = Files.isRegularFile(settings) ? setting(settings) : "";
    try {
      return written.isEmpty()
          ? maven.resolve("repository")
          : home.resolve(written.replace("${user.home}", home.toString()));
    } catch (InvalidPathException e) {
      return maven.resolve("repository");
    }
  }

  /** Maven itself says what is wrong with its settings; here they are passed over. */
  private static String setting(Path settings) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    Deque<String> open = new ArrayDeque<>();
    try (InputStream in = Files.newInputStream(settings)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          open.push(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          open.pop();
        } else if (event == XMLStreamConstants.CHARACTERS && List.copyOf(open).equals(SETTING)) {
          return xml.getText().strip();
        }
      }
      return "";
    } catch (IOException | XMLStreamException e) {
      return "";
    }
  }
}
