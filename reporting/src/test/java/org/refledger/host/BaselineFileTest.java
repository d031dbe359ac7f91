package org.refledger.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.baseline.Baseline;
import org.refledger.baseline.BaselineEntry;

class BaselineFileTest {
  private static final BaselineEntry ONE =
      new BaselineEntry("OLE1-LEAK", "a/Größe.java", "A.m()", "'x' is \"lost\".", "aa");
  private static final BaselineEntry TWO =
      new BaselineEntry("OLE1-LEAK", "b/B.java", "B.m()", "'y' is lost.", "bb");

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgainInOneOrder() throws IOException {
    BaselineFile file = new BaselineFile(folder.resolve("deep/known.jsonl"), folder);
    file.write(new Baseline(List.of(TWO, ONE)));
    assertThat(Files.readString(file.file()))
        .isEqualTo(
            """
            {"rule":"OLE1-LEAK","path":"a/Größe.java","member":"A.m()","message":"'x' is \\"lost\\".","fp":"aa"}
            {"rule":"OLE1-LEAK","path":"b/B.java","member":"B.m()","message":"'y' is lost.","fp":"bb"}
            """);
    assertThat(file.read().entries()).containsExactly(ONE, TWO);
  }

  @Test
  void aMergeMayLeaveAnyOrderAndLinesTwice() throws IOException {
    BaselineFile file = new BaselineFile(folder.resolve("known.jsonl"), folder);
    file.write(new Baseline(List.of(ONE, TWO)));
    List<String> lines = Files.readAllLines(file.file());
    Files.write(file.file(), List.of(lines.get(1), "", lines.get(0), lines.get(1)));
    assertThat(file.read().entries()).containsExactly(ONE, TWO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<<<<<<< HEAD|known.jsonl:2: not a JSON object. If a merge left marks behind, delete their lines.",
        "{\"rule\":\"OLE1-LEAK\"}|known.jsonl:2: an entry needs the text \"path\".",
        "[]|known.jsonl:2: an entry needs the text \"rule\"."
      })
  void aWrongLineIsNamed(String line, String message) throws IOException {
    Path path = Files.writeString(folder.resolve("known.jsonl"), "\n" + line + "\n");
    assertThatThrownBy(() -> new BaselineFile(path, folder).read())
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @Test
  void aFileThatIsNotThereIsToldOfWithTheWayOut() {
    assertThatThrownBy(() -> new BaselineFile(folder.resolve("x.jsonl"), folder).read())
        .hasMessage("There is no baseline x.jsonl. Make it with refledger baseline create.");
  }
}
