package org.refledger.frontend.java.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.decl.ParameterDecl;
import org.refledger.ir.decl.TypeParameter;
import org.refledger.source.SourceRange;

/**
 * Turns declarations in syntax trees into {@link ClassDecl}s, members that the language adds
 * (default constructors, {@code values()}, accessors of records) included. In a contract stub only
 * what is written counts: its class is not all there.
 */
final class SourceDeclarations {
  private final SourceNames names;
  private final NameScope scope;
  private final Headers headers;
  private final AnnotationReader annotations;
  private final NodeMemory<MethodRef> methods = new NodeMemory<>();

  SourceDeclarations(SourceNames names, NameScope scope, Headers headers) {
    this.names = names;
    this.scope = scope;
    this.headers = headers;
    this.annotations = new AnnotationReader(scope);
  }

  /** The reference of a method or constructor that was read, or null. */
  @Nullable MethodRef methodOf(CallableDeclaration<?> declaration) {
    return methods.get(declaration);
  }

  ClassDecl read(Node node, String file, ClassDecl.Origin origin) {
    return new Reading(node, file, origin).declaration();
  }

  static SourceRange rangeOf(Node node, String file) {
    return node.getRange()
        .map(r -> new SourceRange(file, r.begin.line, r.begin.column, r.end.line, r.end.column + 1))
        .orElse(new SourceRange(file, 0, 0, 0, 0));
  }

  /** From its name on, as bodies are: what is said of a declaration stands at its name. */
  private static SourceRange fromName(Node node, String file) {
    SourceRange whole = rangeOf(node, file);
    return node instanceof NodeWithSimpleName<?> named
        ? named
            .getName()
            .getBegin()
            .map(
                at -> new SourceRange(file, at.line, at.column, whole.endLine(), whole.endColumn()))
            .orElse(whole)
        : whole;
  }

  /** The reading of one declaration. */
  private final class Reading {
    private final Node node;
    private final String file;
    private final ClassDecl.Origin origin;
    private final String name;
    private final TypeRef self;
    private final ClassDecl.Kind kind;
    private final List<FieldDecl> fields = new ArrayList<>();
    private final List<MethodDecl> declared = new ArrayList<>();

    Reading(Node node, String file, ClassDecl.Origin origin) {
      this.node = node;
      this.file = file;
      this.origin = origin;
      this.name = String.valueOf(names.nameOf(node));
      this.self = TypeRef.of(name);
      this.kind = kindOf(node);
    }

    ClassDecl declaration() {
      if (node instanceof EnumDeclaration type) {
        type.getEntries().forEach(this::addConstant);
      } else if (node instanceof RecordDeclaration type) {
        type.getParameters().forEach(this::addComponent);
      }
      members().forEach(this::addMember);
      if (origin == ClassDecl.Origin.SOURCE) {
        addImplicit();
      }
      return new ClassDecl(
          name,
          kind,
          origin,
          isAbstract(),
          isFinal(),
          node instanceof NodeWithTypeParameters<?> generic
              ? typeParameters(generic, List.of(node))
              : List.of(),
          headers.superTypes(node),
          fields,
          declared,
          node instanceof TypeDeclaration<?> type
              ? annotations.read(type.getAnnotations())
              : List.of(),
          fromName(node, file));
    }

    private List<? extends BodyDeclaration<?>> members() {
      if (node instanceof TypeDeclaration<?> type) {
        return type.getMembers();
      } else if (node instanceof ObjectCreationExpr creation) {
        return creation.getAnonymousClassBody().map(List::copyOf).orElse(List.of());
      }
      return node instanceof EnumConstantDeclaration constant ? constant.getClassBody() : List.of();
    }

    private boolean isAbstract() {
      return isInterface()
          || (node instanceof ClassOrInterfaceDeclaration type && type.isAbstract());
    }

    private boolean isFinal() {
      if (node instanceof EnumDeclaration type) {
        return type.getEntries().stream().allMatch(e -> e.getClassBody().isEmpty());
      }
      return node instanceof ClassOrInterfaceDeclaration type ? type.isFinal() : !isInterface();
    }

    private boolean isInterface() {
      return kind == ClassDecl.Kind.INTERFACE || kind == ClassDecl.Kind.ANNOTATION;
    }

    private void addConstant(EnumConstantDeclaration constant) {
      fields.add(
          new FieldDecl(
              constant.getNameAsString(),
              self,
              true,
              true,
              annotations.read(constant.getAnnotations()),
              rangeOf(constant, file)));
    }

    private void addComponent(Parameter component) {
      TypeRef type = typeOf(component, List.of(node));
      fields.add(
          new FieldDecl(
              component.getNameAsString(),
              type,
              false,
              true,
              annotations.read(component.getAnnotations()),
              rangeOf(component, file)));
    }

    private void addMember(BodyDeclaration<?> member) {
      if (member instanceof FieldDeclaration field) {
        field.getVariables().forEach(v -> addField(field, v));
      } else if (member instanceof MethodDeclaration method) {
        boolean isDefault = method.isDefault() || (isInterface() && method.isPrivate());
        boolean hasBody =
            origin == ClassDecl.Origin.STUB ? isDefault : method.getBody().isPresent();
        addCallable(method, method.getNameAsString(), method.getType(), method.isStatic(), hasBody);
      } else if (member instanceof ConstructorDeclaration constructor) {
        addCallable(
            constructor, MethodRef.CONSTRUCTOR, null, false, origin != ClassDecl.Origin.STUB);
      } else if (member instanceof AnnotationMemberDeclaration element) {
        add(
            element.getNameAsString(),
            List.of(),
            scope.type(element.getType(), List.of()),
            false,
            element);
      }
    }

    private void addField(FieldDeclaration field, VariableDeclarator variable) {
      boolean constant = isInterface();
      fields.add(
          new FieldDecl(
              variable.getNameAsString(),
              scope.type(variable.getType(), List.of(node)),
              constant || field.isStatic(),
              constant || field.isFinal(),
              annotations.read(field.getAnnotations()),
              rangeOf(variable, file),
              null,
              field.isVolatile()));
    }

    private void addCallable(
        CallableDeclaration<?> callable,
        String method,
        @Nullable Type result,
        boolean isStatic,
        boolean hasBody) {
      List<Node> keep = List.of(node, callable);
      MethodRef ref =
          new MethodRef(
              name,
              method,
              callable.getParameters().stream()
                  .map(p -> typeOf(p, List.of()).erasedName())
                  .toList());
      methods.put(callable, ref);
      declared.add(
          new MethodDecl(
              ref,
              typeParameters(callable, keep),
              callable.getParameters().stream().map(p -> parameter(p, keep)).toList(),
              result == null ? self : scope.type(result, keep),
              callable.getThrownExceptions().stream().map(t -> scope.type(t, keep)).toList(),
              isStatic,
              callable.isPrivate(),
              callable.isVariableArityMethod(),
              hasBody,
              annotations.read(callable.getAnnotations()),
              fromName(callable, file)));
    }

    private ParameterDecl parameter(Parameter parameter, List<Node> keep) {
      List<AnnotationUse> uses = annotations.read(parameter.getAnnotations());
      return new ParameterDecl(parameter.getNameAsString(), typeOf(parameter, keep), uses);
    }

    private TypeRef typeOf(Parameter parameter, List<Node> keep) {
      TypeRef type = scope.type(parameter.getType(), keep);
      return parameter.isVarArgs() ? type.array() : type;
    }

    private List<TypeParameter> typeParameters(NodeWithTypeParameters<?> generic, List<Node> keep) {
      return generic.getTypeParameters().stream()
          .map(p -> new TypeParameter(p.getNameAsString(), scope.bound(p, keep, 0)))
          .toList();
    }

    private void addImplicit() {
      if (node instanceof EnumDeclaration) {
        add("values", List.of(), self.array(), true, node);
        add(
            "valueOf",
            List.of(new ParameterDecl("name", TypeRef.STRING, List.of())),
            self,
            true,
            node);
      } else if (node instanceof RecordDeclaration type) {
        addRecordMembers(type);
      }
      boolean constructs = node instanceof ClassOrInterfaceDeclaration type && !type.isInterface();
      if ((constructs || node instanceof EnumDeclaration)
          && !declares(MethodRef.CONSTRUCTOR, List.of(), false)) {
        add(MethodRef.CONSTRUCTOR, List.of(), self, false, node);
      }
    }

    private void addRecordMembers(RecordDeclaration type) {
      List<ParameterDecl> components =
          type.getParameters().stream().map(p -> parameter(p, List.of(node))).toList();
      List<String> erased =
          type.getParameters().stream().map(p -> typeOf(p, List.of()).erasedName()).toList();
      if (!declares(MethodRef.CONSTRUCTOR, erased, true)) {
        add(MethodRef.CONSTRUCTOR, components, erased, self, false, type);
      }
      for (ParameterDecl component : components) {
        if (!declares(component.name(), List.of(), true)) {
          add(component.name(), List.of(), component.type(), false, type);
        }
      }
    }

    private boolean declares(String method, List<String> erased, boolean exactly) {
      return declared.stream()
          .anyMatch(
              m ->
                  m.ref().name().equals(method)
                      && (!exactly || m.ref().parameters().equals(erased)));
    }

    private void add(
        String method, List<ParameterDecl> parameters, TypeRef result, boolean isStatic, Node at) {
      add(
          method,
          parameters,
          parameters.stream().map(p -> p.type().erasedName()).toList(),
          result,
          isStatic,
          at);
    }

    @SuppressWarnings("ReferenceEquality") // this very node: equal texts occur at many places
    private void add(
        String method,
        List<ParameterDecl> parameters,
        List<String> erased,
        TypeRef result,
        boolean isStatic,
        Node at) {
      List<AnnotationUse> uses =
          at instanceof NodeWithAnnotations<?> annotated && at != node
              ? annotations.read(annotated.getAnnotations())
              : List.of();
      declared.add(
          new MethodDecl(
              new MethodRef(name, method, erased),
              List.of(),
              parameters,
              result,
              List.of(),
              isStatic,
              false,
              false,
              !isInterface(),
              uses,
              rangeOf(at, file)));
    }
  }

  private static ClassDecl.Kind kindOf(Node node) {
    if (node instanceof ClassOrInterfaceDeclaration type && type.isInterface()) {
      return ClassDecl.Kind.INTERFACE;
    } else if (node instanceof EnumDeclaration) {
      return ClassDecl.Kind.ENUM;
    } else if (node instanceof RecordDeclaration) {
      return ClassDecl.Kind.RECORD;
    }
    return node instanceof AnnotationDeclaration ? ClassDecl.Kind.ANNOTATION : ClassDecl.Kind.CLASS;
  }
}
