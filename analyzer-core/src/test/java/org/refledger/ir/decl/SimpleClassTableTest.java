package org.refledger.ir.decl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refledger.ir.text.IrParser;

final class SimpleClassTableTest {
  private final ClassTable table =
      IrParser.parse(
              """
              interface demo.Counted
              class demo.Base extends java.lang.Object, demo.Counted
              class demo.Zed extends demo.Base
              class demo.Foo extends demo.Base
              classfile class lib.Other extends demo.Base
              """)
          .classes();

  @Test
  void subclassesAreSortedAndOfTheProjectOnly() {
    assertThat(table.directSubclasses("demo.Base")).containsExactly("demo.Foo", "demo.Zed");
    assertThat(table.subclasses("demo.Counted"))
        .containsExactly("demo.Base", "demo.Foo", "demo.Zed");
    assertThat(table.directSubclasses("no.Such")).isEmpty();
  }

  @Test
  void superTypesComeNearestFirst() {
    assertThat(table.superTypes("demo.Foo"))
        .containsExactly("demo.Foo", "demo.Base", "java.lang.Object", "demo.Counted");
    assertThat(table.isSubtype("lib.Other", "demo.Counted")).isTrue();
    assertThat(table.find("no.Such")).isEmpty();
  }
}
