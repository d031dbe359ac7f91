package org.refledger.ir.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.SimpleClassTable;

/**
 * Reads the text form of the dataflow model. One statement a line, {@code //} comments, names bare
 * or in single quotes:
 *
 * <pre>{@code
 * file "demo/Foo.java"
 * class demo.Foo<T> extends demo.Base, java.lang.AutoCloseable {
 *   final field buf: io.netty.buffer.ByteBuf
 *   static method of(x: int, y: T) : demo.Foo throws java.io.IOException
 * }
 * procedure demo.Foo#bar(io.netty.buffer.ByteBuf,boolean) : void throws java.io.IOException @10 {
 *   formals this: demo.Foo, buf: io.netty.buffer.ByteBuf, ok: boolean
 *   locals c: io.netty.buffer.ByteBuf, e: java.io.IOException, %1: boolean "buf.release()"
 *   b0:
 *     c = call virtual io.netty.buffer.ByteBuf#retainedSlice() on buf   @12:5-30
 *     if ok then b1 else b2
 *   b1: handlers java.io.IOException -> b3 (e)
 *     this->demo.Foo#buf = c
 *     return
 *   b2:
 *     return
 *   b3:
 *     %1 = call virtual io.netty.buffer.ByteBuf#release() on c
 *     throw e
 * }
 * }</pre>
 *
 * <p><b>Events</b>: {@code x = operand}; {@code x = place}; {@code place = operand}; {@code [x =]
 * call static|virtual|special|new method [on receiver] [with a, b] [as receiverType]}; {@code x =
 * array type [of a, b]}; {@code x = closure type [of method, method] [capturing a, b]}; {@code use
 * a}; {@code end x, y}; {@code [x =] unmodelled "reason" [touching a, b]}. <b>Places</b>: {@code
 * a->owner#field: type final}, {@code static owner#field: type}, {@code a[i]}; a field's type can
 * be left out when a class earlier in the text declares it. <b>Operands</b>: variables, {@code
 * null}, {@code true}, {@code 5}, {@code "text"}, {@code enum demo.Color.RED}, {@code `other
 * text`}, each with {@code :type} when its type is not the usual one.
 *
 * <p><b>Ends of blocks</b>: {@code goto b1}; {@code if condition then b1 else b2}; {@code return
 * [a]}; {@code throw a}; {@code rethrow a}; {@code unreachable}. <b>Conditions</b>: {@code a},
 * {@code a == null}, {@code a == b}, {@code a < b}, {@code a <= b}, {@code a instanceof type},
 * {@code opaque "text"}; {@code compare a == null} is a comparison with the constant instead of a
 * null test. <b>Handlers</b>: {@code [finally] type -> b3 (variable)}, innermost first.
 *
 * <p><b>Variables</b>: {@code formals}, {@code captures}, {@code locals}, numbered in that order
 * unless {@code #index} follows; {@code %n} is a temporary; a formal {@code this} is the receiver;
 * {@code name.index} tells variables of one name apart; a string gives the source name.
 * <b>Procedures</b> take {@code static private final synchronized test}, {@code
 * method|constructor|initializer|lambda} when the name does not tell, annotations on lines before,
 * {@code in method} for the enclosing one. <b>Classes</b> take {@code abstract final stub
 * classfile}. <b>Positions</b> come last: {@code @line[:column[-[line:]column]]}.
 */
public final class IrParser {
  private final Tokens in;
  private final ReferenceParser references;
  private final Map<String, ClassDecl> classes = new LinkedHashMap<>();
  private final List<Procedure> procedures = new ArrayList<>();

  private IrParser(String text) {
    in = new Tokens(text);
    references = new ReferenceParser(in);
  }

  /**
   * The classes and procedures of the text.
   *
   * @throws IrSyntaxException when the text does not follow the syntax
   */
  public static Program parse(String text) {
    IrParser parser = new IrParser(text).read();
    return new Program(parser.procedures, SimpleClassTable.of(parser.classes.values()));
  }

  /**
   * The only procedure of the text; classes may stand before it.
   *
   * @throws IrSyntaxException when the text does not follow the syntax or has another number of
   *     procedures
   */
  public static Procedure parseProcedure(String text) {
    IrParser parser = new IrParser(text).read();
    if (parser.procedures.size() != 1) {
      throw parser.in.error("exactly one procedure in the text");
    }
    return parser.procedures.get(0);
  }

  private IrParser read() {
    while (!in.isAtEnd()) {
      if (in.isNext("file")) {
        references.defaultFile();
      } else {
        declaration();
      }
      in.endOfStatement();
    }
    return this;
  }

  private void declaration() {
    List<AnnotationUse> annotations = references.annotations();
    Token start = in.peek();
    if (in.startsClass()) {
      ClassDecl decl = new ClassParser(in, references).parse(annotations);
      if (classes.putIfAbsent(decl.name(), decl) != null) {
        throw Tokens.errorAt(start, "a class that was not declared before");
      }
    } else {
      Procedure procedure = new ProcedureParser(in, references, classes).parse(annotations);
      if (procedures.stream().anyMatch(p -> p.method().equals(procedure.method()))) {
        throw Tokens.errorAt(start, "a procedure that was not written before");
      }
      procedures.add(procedure);
    }
  }
}
