package org.refledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource
  void aWrongCommandLineIsRefusedInWords(String line, String message) {
    CommandLineRun cli = new CommandLineRun(folder);
    cli.file("A.java", "class A {}");
    cli.file("notes.txt", "");
    cli.file("empty/readme.txt", "");
    assertThat(cli.run(line.split(" "))).isEqualTo(2);
    assertThat(cli.err()).isEqualTo("refledger: " + message + "\n");
    assertThat(cli.out()).isEmpty();
    assertThat(cli.product.requests).isEmpty();
  }

  static Stream<Arguments> aWrongCommandLineIsRefusedInWords() {
    String seeCheck = "\nSee refledger check --help.";
    return Stream.of(
        Arguments.of("chekc", "There is no command, file or folder chekc. Did you mean check?"),
        Arguments.of("nowhere", "There is no file or folder nowhere."),
        Arguments.of("check nowhere/x", "There is no file or folder nowhere/x."),
        Arguments.of(
            "check notes.txt", "notes.txt is not a source file that can be analysed (.java)."),
        Arguments.of(
            "check empty",
            "Found nothing to analyse in empty: no .java file there. Tests and generated sources count only with --include-tests"
                + " and --include-generated."),
        Arguments.of(
            "check --formt json", "Unknown option: '--formt'. Did you mean --format?" + seeCheck),
        Arguments.of(
            "check --fial-on=never",
            "Unknown option: '--fial-on=never'. Did you mean --fail-on?" + seeCheck),
        Arguments.of("check --zzzzzzzzz", "Unknown option: '--zzzzzzzzz'." + seeCheck),
        Arguments.of(
            "check --format sarfi",
            "--format: 'sarfi' is none of concise, github, json, pretty, sarif. Did you mean sarif?"),
        Arguments.of(
            "check --report serif=x",
            "--report: 'serif' is none of concise, github, json, pretty, sarif. Did you mean sarif?"),
        Arguments.of(
            "check --report sarif",
            "--report wants FORMAT=FILE, such as sarif=build/refledger.sarif, not 'sarif'."),
        Arguments.of(
            "check --report json=x --report sarif=./x",
            "--report: two reports would be written to ./x."),
        Arguments.of(
            "check --select OLE1-LAEK",
            "--select: there is no rule 'OLE1-LAEK'. Did you mean OLE1-LEAK? See refledger rules --all."),
        Arguments.of(
            "check --ignore LEAK",
            "--ignore: there is no rule 'LEAK'. Did you mean OLE1-LEAK? See refledger rules --all."),
        Arguments.of("check --select OLE1-LEAK --ignore OLE1", "No rule is left to check."),
        Arguments.of(
            "check --fail-on eror",
            "Invalid value for option '--fail-on': 'eror' is none of error, warning, note, never. Did you mean error?"
                + seeCheck),
        Arguments.of(
            "check --min-precision hihg",
            "Invalid value for option '--min-precision': 'hihg' is none of very-high, high, medium, low. Did you mean high?"
                + seeCheck),
        Arguments.of(
            "check --exceptions some",
            "Invalid value for option '--exceptions': 'some' is none of declared, likely, all."
                + seeCheck),
        Arguments.of(
            "check --budget big",
            "Invalid value for option '--budget': 'big' is none of small, normal, deep."
                + seeCheck),
        Arguments.of(
            "check --jobs many",
            "Invalid value for option '--jobs': 'many' is not an int" + seeCheck),
        Arguments.of("check --jobs -1", "--jobs wants a number of threads, at least 1."),
        Arguments.of("check --max-findings -1", "--max-findings wants a number, at least 0."),
        Arguments.of(
            "check --dump irr A.m", "--dump: 'irr' is none of ir, cfg, summary. Did you mean ir?"),
        Arguments.of(
            "check --contracts none.java", "There is no contracts file or folder none.java."),
        Arguments.of(
            "check --contracts notes.txt", "The contracts file notes.txt is no Java stub (.java)."),
        Arguments.of(
            "check --contracts empty", "There is no .java stub in the contracts folder empty."),
        Arguments.of(
            "check --classpath-file none.txt", "--classpath-file none.txt cannot be read."),
        Arguments.of("check --root A.java", "--root A.java is not a folder."),
        Arguments.of("check --exclude [", "--exclude '[' is not a glob: Missing ']."),
        Arguments.of("explain", "Missing required parameter: 'ID'\nSee refledger explain --help."),
        Arguments.of(
            "explain OLE9", "explain: there is no rule 'OLE9'. See refledger rules --all."),
        Arguments.of("contracts", "Missing required subcommand\nSee refledger contracts --help."),
        Arguments.of(
            "completion fish",
            "Invalid value for positional parameter at index 0 (SHELL): 'fish' is none of bash, zsh.\nSee refledger completion --help."));
  }
}
