package org.refledger.frontend.java.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
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
 * Turns a class file into a declaration. Private and synthetic members are left out: no other class
 * can name them.
 */
final class ClassFileReader extends ClassVisitor {
  private static final int API = Opcodes.ASM9;

  private String internalName = "";
  private String name = "";
  private int access;
  private boolean isInner;
  private @Nullable String outer;
  private List<TypeParameter> typeParameters = List.of();
  private Set<String> variables = Set.of();
  private final List<TypeRef> superTypes = new ArrayList<>();
  private final List<FieldDecl> fields = new ArrayList<>();
  private final List<MethodDecl> methods = new ArrayList<>();
  private final List<AnnotationUse> annotations = new ArrayList<>();

  private ClassFileReader() {
    super(API);
  }

  /**
   * @throws RuntimeException when the bytes are no class file this version of ASM can read
   */
  static ClassDecl read(byte[] bytes) {
    ClassFileReader reader = new ClassFileReader();
    new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return reader.declaration();
  }

  /**
   * @throws RuntimeException when the bytes are no class file this version of ASM can read
   */
  static TypeHeader header(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
    List<String> superTypes = new ArrayList<>();
    String superName = reader.getSuperName();
    if (superName != null && !isInterface) {
      superTypes.add(SignatureParser.canonical(superName));
    }
    for (String each : reader.getInterfaces()) {
      superTypes.add(SignatureParser.canonical(each));
    }
    return new TypeHeader(isInterface, superTypes);
  }

  private ClassDecl declaration() {
    return new ClassDecl(
        name,
        kind(),
        ClassDecl.Origin.CLASS_FILE,
        (access & Opcodes.ACC_ABSTRACT) != 0,
        (access & Opcodes.ACC_FINAL) != 0,
        typeParameters,
        superTypes,
        fields,
        methods,
        annotations,
        SourceRange.UNKNOWN);
  }

  private ClassDecl.Kind kind() {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return ClassDecl.Kind.ANNOTATION;
    } else if ((access & Opcodes.ACC_INTERFACE) != 0) {
      return ClassDecl.Kind.INTERFACE;
    } else if ((access & Opcodes.ACC_ENUM) != 0) {
      return ClassDecl.Kind.ENUM;
    }
    return (access & Opcodes.ACC_RECORD) != 0 ? ClassDecl.Kind.RECORD : ClassDecl.Kind.CLASS;
  }

  @Override
  public void visit(
      int version,
      int flags,
      String internal,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaces) {
    internalName = internal;
    name = SignatureParser.canonical(internal);
    access = flags;
    boolean isInterface = (flags & Opcodes.ACC_INTERFACE) != 0;
    if (signature == null) {
      if (superName != null && !isInterface) {
        superTypes.add(TypeRef.of(SignatureParser.canonical(superName)));
      }
      for (String each : interfaces) {
        superTypes.add(TypeRef.of(SignatureParser.canonical(each)));
      }
      return;
    }
    SignatureParser parser = new SignatureParser(signature, Set.of());
    typeParameters = parser.typeParameters();
    variables = parser.variables();
    TypeRef superClass = parser.type();
    if (!isInterface) {
      superTypes.add(superClass);
    }
    while (!parser.atEnd()) {
      superTypes.add(parser.type());
    }
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outerName, @Nullable String innerName, int flags) {
    if (inner.equals(internalName) && outerName != null) {
      isInner = (flags & Opcodes.ACC_STATIC) == 0;
      outer = SignatureParser.canonical(outerName);
      access |= flags & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_FINAL);
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new Annotation(descriptor, annotations);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int flags,
      String field,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((flags & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) != 0) {
      return null;
    }
    TypeRef type =
        new SignatureParser(signature == null ? descriptor : signature, variables).type();
    List<AnnotationUse> uses = new ArrayList<>();
    return new FieldVisitor(API) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return new Annotation(annotation, uses);
      }

      @Override
      public void visitEnd() {
        fields.add(
            new FieldDecl(
                field,
                type,
                (flags & Opcodes.ACC_STATIC) != 0,
                (flags & Opcodes.ACC_FINAL) != 0,
                uses,
                SourceRange.UNKNOWN,
                constant(descriptor, value),
                (flags & Opcodes.ACC_VOLATILE) != 0));
      }
    };
  }

  /** Boolean constants are left out, as those of sources are. */
  private static @Nullable Long constant(String descriptor, @Nullable Object value) {
    boolean isIntegral = value instanceof Integer || value instanceof Long;
    return isIntegral && value instanceof Number number && !descriptor.equals("Z")
        ? number.longValue()
        : null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int flags,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    boolean hidden = (flags & (Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)) != 0;
    return hidden || method.equals(MethodRef.STATIC_INITIALIZER)
        ? null
        : new Method(flags, method, descriptor, signature, exceptions);
  }

  /** Collects one method. */
  private final class Method extends MethodVisitor {
    private final int flags;
    private final String method;
    private final List<String> names = new ArrayList<>();
    private final List<AnnotationUse> uses = new ArrayList<>();
    private final Map<Integer, List<AnnotationUse>> parameterUses = new LinkedHashMap<>();
    private final List<TypeRef> erased;
    private List<TypeRef> types;
    private TypeRef returnType;
    private List<TypeRef> thrown = new ArrayList<>();
    private List<TypeParameter> variablesOfMethod = List.of();

    Method(
        int flags,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      super(API);
      this.flags = flags;
      this.method = method;
      SignatureParser plain = new SignatureParser(descriptor, Set.of());
      List<TypeRef> all = plain.parameters();
      if (isInner
          && method.equals(MethodRef.CONSTRUCTOR)
          && !all.isEmpty()
          && all.get(0).name().equals(outer)) {
        all = all.subList(1, all.size());
      }
      erased = List.copyOf(all);
      types = erased;
      returnType = plain.type();
      if (exceptions != null) {
        for (String each : exceptions) {
          thrown.add(TypeRef.of(SignatureParser.canonical(each)));
        }
      }
      if (signature != null) {
        readGeneric(signature);
      }
    }

    private void readGeneric(String signature) {
      SignatureParser generic = new SignatureParser(signature, new HashSet<>(variables));
      List<TypeParameter> declared = generic.typeParameters();
      List<TypeRef> parameters = generic.parameters();
      TypeRef result = generic.type();
      List<TypeRef> exceptions = generic.thrown();
      if (parameters.size() == erased.size()) {
        variablesOfMethod = declared;
        types = parameters;
        returnType = result;
        thrown = exceptions.isEmpty() ? thrown : exceptions;
      }
    }

    @Override
    public void visitParameter(@Nullable String parameter, int parameterFlags) {
      if (parameter != null
          && (parameterFlags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_MANDATED)) == 0) {
        names.add(parameter);
      }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return new Annotation(descriptor, uses);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(
        int parameter, String descriptor, boolean visible) {
      // Compilers disagree whether hidden leading parameters are counted; javac leaves them out.
      return new Annotation(
          descriptor, parameterUses.computeIfAbsent(parameter, p -> new ArrayList<>()));
    }

    @Override
    public void visitEnd() {
      List<ParameterDecl> parameters = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        String parameter = names.size() == types.size() ? names.get(i) : "p" + i;
        parameters.add(
            new ParameterDecl(parameter, types.get(i), parameterUses.getOrDefault(i, List.of())));
      }
      methods.add(
          new MethodDecl(
              new MethodRef(name, method, erased.stream().map(TypeRef::erasedName).toList()),
              variablesOfMethod,
              parameters,
              method.equals(MethodRef.CONSTRUCTOR) ? TypeRef.of(name) : returnType,
              thrown,
              (flags & Opcodes.ACC_STATIC) != 0,
              false,
              (flags & Opcodes.ACC_VARARGS) != 0,
              (flags & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0,
              uses,
              SourceRange.UNKNOWN));
    }
  }

  /** Collects one annotation; nested annotations are left out. */
  private static final class Annotation extends AnnotationVisitor {
    private final String type;
    private final List<AnnotationUse> into;
    private final Map<String, Object> members = new LinkedHashMap<>();

    Annotation(String descriptor, List<AnnotationUse> into) {
      super(API);
      this.type = SignatureParser.canonical(Type.getType(descriptor).getInternalName());
      this.into = into;
    }

    @Override
    public void visit(String member, Object value) {
      members.put(member, plain(value));
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

    @Override
    public void visitEnum(String member, String descriptor, String value) {
      members.put(member, value);
    }

    @Override
    public AnnotationVisitor visitArray(String member) {
      List<Object> values = new ArrayList<>();
      return new AnnotationVisitor(API) {
        @Override
        public void visit(@Nullable String ignored, Object value) {
          values.add(plain(value));
        }

        @Override
        public void visitEnum(@Nullable String ignored, String descriptor, String value) {
          values.add(value);
        }

        @Override
        public void visitEnd() {
          members.put(member, List.copyOf(values));
        }
      };
    }

    @Override
    public void visitEnd() {
      into.add(new AnnotationUse(type, members));
    }
  }
}
