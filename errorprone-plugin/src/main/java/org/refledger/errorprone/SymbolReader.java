package org.refledger.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeVariableSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
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
 * Turns a class as javac knows it into a declaration, in the terms in which class files are read:
 * canonical names, first bounds, wildcards as what they are bound to, no private or synthetic
 * members.
 */
final class SymbolReader {
  private static final int HIDDEN = Flags.PRIVATE | Flags.SYNTHETIC;

  private final ClassSymbol symbol;
  private final String name;

  private SymbolReader(ClassSymbol symbol) {
    this.symbol = symbol;
    this.name = canonical(symbol);
  }

  /**
   * The declaration of a class.
   *
   * @throws Symbol.CompletionFailure when javac cannot read it or a class it needs for that
   */
  static ClassDecl read(ClassSymbol symbol) {
    return new SymbolReader(symbol).declaration();
  }

  /** The flat name with dots: asking for the full name would make javac read outer classes. */
  static String canonical(Symbol.TypeSymbol type) {
    return type.flatName().toString().replace('$', '.');
  }

  private ClassDecl declaration() {
    symbol.complete();
    List<FieldDecl> fields = new ArrayList<>();
    List<MethodDecl> methods = new ArrayList<>();
    for (Symbol member : ASTHelpers.getEnclosedElements(symbol)) {
      boolean hidden = (member.flags() & HIDDEN) != 0 || member instanceof Symbol.RecordComponent;
      if (!hidden && member instanceof VarSymbol field) {
        fields.add(field(field));
      } else if (!hidden
          && member instanceof MethodSymbol method
          && !method.isStaticOrInstanceInit()) {
        methods.add(method(method));
      }
    }
    return new ClassDecl(
        name,
        kind(),
        ClassDecl.Origin.CLASS_FILE,
        (symbol.flags() & (Flags.ABSTRACT | Flags.INTERFACE)) != 0,
        (symbol.flags() & Flags.FINAL) != 0,
        typeParameters(symbol.type.getTypeArguments()),
        superTypes(),
        fields,
        methods,
        annotations(symbol),
        SourceRange.UNKNOWN);
  }

  private ClassDecl.Kind kind() {
    ElementKind kind = symbol.getKind();
    if (kind == ElementKind.ANNOTATION_TYPE) {
      return ClassDecl.Kind.ANNOTATION;
    } else if (kind == ElementKind.INTERFACE) {
      return ClassDecl.Kind.INTERFACE;
    } else if (kind == ElementKind.ENUM) {
      return ClassDecl.Kind.ENUM;
    }
    return kind == ElementKind.RECORD ? ClassDecl.Kind.RECORD : ClassDecl.Kind.CLASS;
  }

  private List<TypeRef> superTypes() {
    List<TypeRef> types = new ArrayList<>();
    Type superClass = symbol.getSuperclass();
    if (!symbol.isInterface() && superClass.getKind() != TypeKind.NONE) {
      types.add(type(superClass));
    }
    symbol.getInterfaces().forEach(each -> types.add(type(each)));
    return types;
  }

  private FieldDecl field(VarSymbol field) {
    return new FieldDecl(
        field.getSimpleName().toString(),
        type(field.type),
        field.isStatic(),
        (field.flags() & Flags.FINAL) != 0,
        annotations(field),
        SourceRange.UNKNOWN,
        constant(field),
        (field.flags() & Flags.VOLATILE) != 0);
  }

  /** Boolean constants are left out, as those of class files are. */
  private static @Nullable Long constant(VarSymbol field) {
    Object value = field.getConstantValue();
    if (value instanceof Character character) {
      return (long) character;
    }
    return value instanceof Number number && !(value instanceof Float || value instanceof Double)
        ? number.longValue()
        : null;
  }

  private MethodDecl method(MethodSymbol method) {
    List<ParameterDecl> parameters = new ArrayList<>();
    List<String> erased = new ArrayList<>();
    for (VarSymbol parameter : method.params()) {
      String parameterName = parameter.getSimpleName().toString();
      parameters.add(
          new ParameterDecl(parameterName, type(parameter.type), annotations(parameter)));
      erased.add(erased(parameter.type).erasedName());
    }
    String methodName = method.getSimpleName().toString();
    return new MethodDecl(
        new MethodRef(name, methodName, erased),
        typeParameters(method.type.getTypeArguments()),
        parameters,
        method.isConstructor() ? TypeRef.of(name) : type(method.type.getReturnType()),
        method.type.getThrownTypes().stream().map(this::type).toList(),
        method.isStatic(),
        false,
        method.isVarArgs(),
        hasBody(method),
        annotations(method),
        SourceRange.UNKNOWN);
  }

  /** A default method is abstract to javac, too. */
  private static boolean hasBody(MethodSymbol method) {
    return (method.flags() & Flags.DEFAULT) != 0
        || (method.flags() & (Flags.ABSTRACT | Flags.NATIVE)) == 0;
  }

  private List<TypeParameter> typeParameters(List<Type> variables) {
    return variables.stream()
        .map(v -> new TypeParameter(v.tsym.getSimpleName().toString(), type(bound(v))))
        .toList();
  }

  private static Type bound(Type variable) {
    Type bound = variable.getUpperBound();
    return bound instanceof Type.IntersectionClassType several
        ? several.getExplicitComponents().head
        : bound;
  }

  private TypeRef type(Type type) {
    if (type instanceof Type.ArrayType array) {
      return type(array.getComponentType()).array();
    } else if (type instanceof Type.WildcardType wildcard) {
      return wildcard.isUnbound() ? TypeRef.OBJECT : type(wildcard.type);
    } else if (type instanceof Type.TypeVar variable) {
      return variable(variable);
    } else if (type.isPrimitiveOrVoid()) {
      return TypeRef.of(type.tsym.getSimpleName().toString());
    } else if (type.getKind() == TypeKind.DECLARED) {
      List<TypeRef> arguments = type.getTypeArguments().stream().map(this::type).toList();
      return TypeRef.of(canonical(type.tsym), arguments);
    }
    return type.tsym == null ? TypeRef.UNKNOWN : TypeRef.of(canonical(type.tsym));
  }

  /** A variable of an enclosing class or method stands for anything: its binding is not known. */
  private TypeRef variable(Type.TypeVar variable) {
    boolean inScope =
        variable.tsym instanceof TypeVariableSymbol declared
            && (declared.owner.equals(symbol) || declared.owner.owner.equals(symbol));
    return inScope ? TypeRef.of(variable.tsym.getSimpleName().toString()) : TypeRef.OBJECT;
  }

  private TypeRef erased(Type type) {
    if (type instanceof Type.ArrayType array) {
      return erased(array.getComponentType()).array();
    }
    return type instanceof Type.TypeVar variable ? erased(bound(variable)) : type(type).erased();
  }

  private static List<AnnotationUse> annotations(Symbol symbol) {
    return symbol.getAnnotationMirrors().stream().map(SymbolReader::annotation).toList();
  }

  private static AnnotationUse annotation(Attribute.Compound compound) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Pair<MethodSymbol, Attribute> member : compound.values) {
      members.put(member.fst.getSimpleName().toString(), value(member.snd));
    }
    return new AnnotationUse(canonical(compound.type.tsym), members);
  }

  private static Object value(Attribute attribute) {
    if (attribute instanceof Attribute.Array array) {
      List<Object> values = new ArrayList<>();
      for (Attribute each : array.values) {
        values.add(value(each));
      }
      return List.copyOf(values);
    } else if (attribute instanceof Attribute.Enum constant) {
      return constant.value.getSimpleName().toString();
    } else if (attribute instanceof Attribute.Constant constant) {
      return plain(constant.getValue());
    }
    return attribute.toString();
  }

  private static Object plain(Object value) {
    if (value instanceof Boolean || value instanceof String) {
      return value;
    } else if (value instanceof Number number
        && !(value instanceof Double)
        && !(value instanceof Float)) {
      return number.longValue();
    }
    return String.valueOf(value);
  }
}
