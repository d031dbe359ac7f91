package org.refledger.frontend.java.types;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refledger.contract.Contract;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.types.TypeResolver.ResolvedMethod;
import org.refledger.ir.Event;
import org.refledger.ir.Event.CallKind;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/** Sources, stubs and class path of one test, and short ways to ask about them. */
final class Fixture {
  private final Map<String, CompilationUnit> units = new LinkedHashMap<>();
  private final List<StubSource> stubs = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  final List<Notification> notifications = new ArrayList<>();
  private JavaTypes types;
  private TypeResolver resolver;

  static Fixture of(String... sources) {
    Fixture fixture = new Fixture();
    for (String source : sources) {
      fixture.source(source);
    }
    return fixture;
  }

  Fixture source(String text) {
    JavaParser parser =
        new JavaParser(
            new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE));
    units.put("F" + units.size() + ".java", parser.parse(text).getResult().orElseThrow());
    return this;
  }

  Fixture stub(String family, String text) {
    stubs.add(new StubSource(family + "/Stub" + stubs.size() + ".java", family, text, false));
    return this;
  }

  /** A stub that is read when one of its types, as its index tells them, is first asked for. */
  Fixture indexedStub(String family, String text, String index) {
    String name = family + "/Stub" + stubs.size() + ".java";
    stubs.add(new StubSource(name, family, text, false, index));
    return this;
  }

  Fixture userStub(String text) {
    stubs.add(new StubSource("mine.java", "mine", text, true));
    return this;
  }

  Fixture onClassPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  JavaTypes types() {
    if (types == null) {
      List<ParsedUnit> parsed = new ArrayList<>();
      units.forEach((file, unit) -> parsed.add(new ParsedUnit(file, unit, 1)));
      types = JavaTypes.build(parsed, classPath, stubs, notifications::add);
      resolver = types.resolver();
    }
    return types;
  }

  TypeResolver resolver() {
    types();
    return resolver;
  }

  ClassDecl decl(String name) {
    return types().classes().find(name).orElseThrow(() -> new AssertionError("no class " + name));
  }

  VariableDeclarator variable(String name) {
    types();
    return units.values().stream()
        .flatMap(u -> u.findAll(VariableDeclarator.class).stream())
        .filter(v -> v.getNameAsString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no variable " + name));
  }

  /** The type written for the variable of this name, as text. */
  String typeOf(String variable) {
    return resolver().type(variable(variable).getType()).toString();
  }

  Node bodyOf(String method) {
    types();
    return units.values().stream()
        .flatMap(u -> u.findAll(MethodDeclaration.class).stream())
        .filter(m -> m.getNameAsString().equals(method))
        .findFirst()
        .flatMap(MethodDeclaration::getBody)
        .orElseThrow(() -> new AssertionError("no body of " + method));
  }

  static TypeRef type(String text) {
    if (text.endsWith("[]")) {
      return type(text.substring(0, text.length() - 2)).array();
    }
    int open = text.indexOf('<');
    if (open < 0) {
      return text.equals("closure") ? TypeResolver.REFERENCE : TypeRef.of(text);
    }
    List<TypeRef> arguments = new ArrayList<>();
    int depth = 0;
    int start = open + 1;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && (c == ',' || i == text.length() - 1)) {
        arguments.add(type(text.substring(start, i)));
        start = i + 1;
      }
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    }
    return TypeRef.of(text.substring(0, open), arguments);
  }

  /** {@code returnType owner#signature} of the method chosen, or {@code none}. */
  String call(String receiver, String name, String... arguments) {
    return show(resolver().method(type(receiver), name, types(arguments)));
  }

  String create(String type, String... arguments) {
    return show(resolver().constructor(type(type), types(arguments)));
  }

  String unqualified(String inMethod, String name, String... arguments) {
    return show(resolver().methodNamed(name, types(arguments), bodyOf(inMethod)));
  }

  private static List<TypeRef> types(String... texts) {
    return List.of(texts).stream().map(Fixture::type).toList();
  }

  static String show(Optional<ResolvedMethod> method) {
    return method.map(m -> m.returnType() + " " + m.ref()).orElse("none");
  }

  static Event.Call callOf(CallKind kind, String receiver, MethodRef method) {
    return new Event.Call(
        null, kind, method, null, TypeRef.of(receiver), List.of(), SourceRange.UNKNOWN);
  }

  Optional<Contract> contractOf(String receiver, String method, String... parameters) {
    CallKind kind = method.equals(MethodRef.CONSTRUCTOR) ? CallKind.NEW : CallKind.VIRTUAL;
    return types()
        .contracts()
        .forCall(callOf(kind, receiver, new MethodRef(receiver, method, List.of(parameters))));
  }
}
