package org.refledger.maven;

/** Sources of the sample projects: a class that counts its references, and users of it. */
final class Sources {
  static final String PAGE =
      """
      package app;

      import java.util.concurrent.atomic.AtomicInteger;

      public final class Page {
        private final AtomicInteger refs = new AtomicInteger(1);

        public static Page load(int number) {
          return new Page();
        }

        public void retain() {
          refs.incrementAndGet();
        }

        public void release() {
          if (refs.decrementAndGet() < 0) {
            throw new IllegalStateException();
          }
        }

        public int size() {
          return 1;
        }
      }
      """;

  /** Releases twice. */
  static final String WRONG =
      """
      package app;

      class Wrong {
        void twice() {
          Page page = Page.load(1);
          page.release();
          page.release();
        }
      }
      """;

  /** Is right. */
  static final String RIGHT =
      """
      package app;

      class Right {
        int once() {
          Page page = Page.load(1);
          try {
            return page.size();
          } finally {
            page.release();
          }
        }
      }
      """;

  /** An interface whose base is declared elsewhere. */
  static final String TREE_IDL =
      """
      import "base.idl";
      [object, uuid(6a1f0c52-3b7e-4d2a-9c11-0e5d7b8f4a01)]
      interface ITree : IBase { HRESULT Grow([in] long years); }
      """;

  static final String BASE_IDL =
      """
      import "unknwn.idl";
      [object, uuid(6a1f0c52-3b7e-4d2a-9c11-0e5d7b8f4a02)]
      interface IBase : IUnknown { HRESULT First(); }
      """;

  /** Calls the operation before the one it is named after. */
  static final String BRIDGE =
      """
      package app;

      @com4j.IID("{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4A01}")
      interface Tree {
        @com4j.VTID(3) void grow(int years);
      }
      """;

  /** Plugins of a jar's lifecycle, in the versions that RefLedger itself is built with. */
  static final String LIFECYCLE =
      """
      <properties><maven.compiler.release>17</maven.compiler.release></properties>
      <build><pluginManagement><plugins>
        <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
        <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
        <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
        <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.1</version></plugin>
      </plugins></pluginManagement>
      <plugins>%s</plugins></build>
      """;

  private Sources() {}

  /** A baseline whose finding was mended. */
  static final String STALE =
      "{\"rule\":\"OLE1-LEAK\",\"path\":\"src/main/java/app/Right.java\",\"member\":\"Right.m()\","
          + "\"message\":\"gone\",\"fp\":\"00\"}\n";
}
