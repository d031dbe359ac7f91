package org.refledger.contracts;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.ReferenceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refledger.contracts.ClassFiles.ClassFile;
import org.refledger.contracts.ClassFiles.Member;

/** Compares what stubs declare with class files. Each difference is one line a human can act on. */
final class StubSignatures {
  private final ClassFiles classes;
  private final StubTypes types;

  StubSignatures(ClassFiles classes) {
    this.classes = classes;
    this.types = new StubTypes(classes);
  }

  List<String> differences(CompilationUnit unit) {
    List<String> differences = new ArrayList<>();
    unit.getTypes().forEach(type -> compareType(type, differences));
    return differences;
  }

  private void compareType(TypeDeclaration<?> type, List<String> differences) {
    String name = StubTypes.internalName(type);
    Optional<ClassFile> real = classes.find(name);
    if (real.isEmpty()) {
      differences.add(name + " does not exist");
      return;
    }
    compareHeader(type, real.get(), differences);
    for (var member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        compareType(nested, differences);
      } else if (member instanceof ConstructorDeclaration constructor) {
        compareConstructor(type, constructor, real.get(), differences);
      } else if (member instanceof MethodDeclaration method) {
        compareMethod(method, name, differences);
      } else if (member instanceof FieldDeclaration field) {
        for (VariableDeclarator variable : field.getVariables()) {
          compareField(
              real.get(),
              variable.getNameAsString(),
              types.descriptor(variable.getType()),
              differences);
        }
      }
    }
    if (type instanceof EnumDeclaration enumeration) {
      for (EnumConstantDeclaration constant : enumeration.getEntries()) {
        compareField(real.get(), constant.getNameAsString(), "L" + name + ";", differences);
      }
    }
  }

  private void compareHeader(TypeDeclaration<?> type, ClassFile real, List<String> differences) {
    List<ClassOrInterfaceType> claimed = new ArrayList<>();
    boolean isInterface = type.isAnnotationDeclaration();
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      claimed.addAll(declaration.getExtendedTypes());
      claimed.addAll(declaration.getImplementedTypes());
      isInterface = declaration.isInterface();
    } else if (type instanceof EnumDeclaration declaration) {
      claimed.addAll(declaration.getImplementedTypes());
    }
    if (isInterface != real.isInterface()) {
      differences.add(real.name() + " is " + (real.isInterface() ? "an interface" : "a class"));
    }
    List<String> supers =
        classes.hierarchy(real.name()).stream().flatMap(c -> c.supers().stream()).toList();
    for (ClassOrInterfaceType claim : claimed) {
      String superName = types.internalName(claim);
      if (!supers.contains(superName)) {
        differences.add(real.name() + " has no super-type " + superName);
      }
    }
  }

  private void compareConstructor(
      TypeDeclaration<?> type,
      ConstructorDeclaration constructor,
      ClassFile real,
      List<String> differences) {
    String outer =
        isInner(type) ? "L" + real.name().substring(0, real.name().lastIndexOf('$')) + ";" : "";
    String descriptor = "(" + outer + parameters(constructor) + ")V";
    Optional<Member> member =
        real.methods().stream()
            .filter(m -> m.name().equals("<init>") && m.descriptor().equals(descriptor))
            .findFirst();
    if (member.isEmpty() || !member.get().isApi()) {
      differences.add(real.name() + " has no visible constructor " + descriptor);
    } else {
      compareExceptions(
          real.name() + ".<init>" + descriptor, constructor, member.get(), differences);
    }
  }

  private static boolean isInner(TypeDeclaration<?> type) {
    return type.getParentNode().orElseThrow() instanceof ClassOrInterfaceDeclaration outer
        && !outer.isInterface()
        && !type.isStatic()
        && type instanceof ClassOrInterfaceDeclaration declaration
        && !declaration.isInterface();
  }

  private void compareMethod(MethodDeclaration method, String owner, List<String> differences) {
    String name = method.getNameAsString();
    String descriptor = "(" + parameters(method) + ")" + types.descriptor(method.getType());
    String shown = owner + "." + name + descriptor;
    for (ClassFile file : classes.hierarchy(owner)) {
      for (Member member : file.methods()) {
        if (member.name().equals(name)
            && member.descriptor().equals(descriptor)
            && member.isApi()) {
          if (member.isStatic() != method.isStatic()) {
            differences.add(shown + " is " + (member.isStatic() ? "static" : "not static"));
          }
          compareExceptions(shown, method, member, differences);
          return;
        }
      }
    }
    differences.add(shown + " does not exist");
  }

  private void compareField(
      ClassFile owner, String name, String descriptor, List<String> differences) {
    boolean exists =
        classes.hierarchy(owner.name()).stream()
            .flatMap(file -> file.fields().stream())
            .anyMatch(m -> m.name().equals(name) && m.descriptor().equals(descriptor) && m.isApi());
    if (!exists) {
      differences.add(owner.name() + "." + name + " " + descriptor + " does not exist");
    }
  }

  private void compareExceptions(
      String shown, CallableDeclaration<?> declaration, Member real, List<String> differences) {
    for (ReferenceType thrown : declaration.getThrownExceptions()) {
      String descriptor = types.descriptor(thrown);
      if (real.exceptions().stream().noneMatch(e -> descriptor.equals("L" + e + ";"))) {
        differences.add(shown + " does not declare " + descriptor);
      }
    }
  }

  private String parameters(CallableDeclaration<?> callable) {
    StringBuilder descriptor = new StringBuilder();
    for (Parameter parameter : callable.getParameters()) {
      descriptor
          .append(parameter.isVarArgs() ? "[" : "")
          .append(types.descriptor(parameter.getType()));
    }
    return descriptor.toString();
  }
}
