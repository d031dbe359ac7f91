package org.refledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The index files name exactly the stubs there are. {@code ShippedStubIndexTest} of the Java front
 * end, which also knows what the stubs declare, writes them anew with {@code
 * -Drefledger.index.write=true}.
 */
final class StubIndexTest {

  static List<String> families() {
    return StubFolder.families();
  }

  @Test
  void families_file_names_every_folder() throws IOException {
    assertThat(Files.readAllLines(StubFolder.ROOT.resolve(ShippedContracts.FAMILIES)))
        .isEqualTo(StubFolder.families());
  }

  @ParameterizedTest
  @MethodSource("families")
  void index_of_a_family_names_every_stub(String family) throws IOException {
    Path index = StubFolder.ROOT.resolve(family).resolve(ShippedContracts.INDEX);

    assertThat(Files.readAllLines(index).stream().filter(line -> !line.startsWith(" ")))
        .containsExactlyElementsOf(StubFolder.stubs(family));
  }

  @ParameterizedTest
  @MethodSource("families")
  void every_family_says_where_its_contracts_come_from(String family) throws IOException {
    assertThat(Files.readString(StubFolder.ROOT.resolve(family).resolve("README.md")))
        .containsIgnoringCase("sources")
        .containsIgnoringCase("not said");
  }

  @Test
  void the_index_of_native_headers_names_every_header() throws IOException {
    Path folder = StubFolder.ROOT.resolve(ShippedContracts.NATIVE);

    assertThat(Files.readAllLines(folder.resolve(ShippedContracts.INDEX)))
        .containsExactlyElementsOf(StubFolder.headers());
    assertThat(ShippedContracts.headers())
        .hasSize(StubFolder.headers().size())
        .allSatisfy(
            header ->
                assertThat(
                        Files.readString(StubFolder.ROOT.resolve(header.family() + "/README.md")))
                    .containsIgnoringCase("sources")
                    .containsIgnoringCase("not said"));
  }

  @Test
  void all_stubs_can_be_read_as_resources() {
    assertThat(ShippedContracts.all())
        .hasSize(StubFolder.families().stream().mapToInt(f -> StubFolder.stubs(f).size()).sum())
        .allSatisfy(stub -> assertThat(stub.text()).contains("package "))
        .anySatisfy(
            stub -> {
              assertThat(stub.name()).isEqualTo("netty/buffer/ByteBuf.java");
              assertThat(stub.family()).isEqualTo("netty/buffer");
              assertThat(stub.text()).contains("abstract class ByteBuf");
              assertThat(stub.types())
                  .startsWith("class io.netty.buffer.ByteBuf java.lang.Object ")
                  .endsWith("\n");
            });
  }
}
