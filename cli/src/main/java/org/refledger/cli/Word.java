package org.refledger.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.refledger.AnalysisRequest.ExceptionPolicy;
import org.refledger.finding.Finding.Confidence;
import org.refledger.host.BudgetSize;
import org.refledger.host.Gate;
import org.refledger.host.UsageException;
import org.refledger.host.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option value out of a fixed set, written in lower case with hyphens. */
abstract class Word<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final List<E> values;

  Word(E[] values) {
    this.values = List.of(values);
  }

  @Override
  public final E convert(String written) {
    for (E value : values) {
      if (Words.of(value).equalsIgnoreCase(written)) {
        return value;
      }
    }
    throw new TypeConversionException(Words.unknown(written, words()));
  }

  /** For shell completion. */
  @Override
  public final Iterator<String> iterator() {
    return words().iterator();
  }

  private List<String> words() {
    return values.stream().map(Words::of).toList();
  }

  /** Values of {@code --color}. */
  static final class Colour extends Word<ColourWish> {
    Colour() {
      super(ColourWish.values());
    }
  }

  /** Values of {@code --fail-on}. */
  static final class FailOn extends Word<Gate> {
    FailOn() {
      super(Gate.values());
    }
  }

  /** Values of {@code --min-precision}. */
  static final class Precision extends Word<Confidence> {
    Precision() {
      super(Confidence.values());
    }
  }

  /** Values of {@code --exceptions}. */
  static final class Exceptions extends Word<ExceptionPolicy> {
    Exceptions() {
      super(ExceptionPolicy.values());
    }
  }

  /** Values of {@code --budget}. */
  static final class SizeWord extends Word<BudgetSize> {
    SizeWord() {
      super(BudgetSize.values());
    }
  }

  /** Values of {@code --sarif-suppressed}. */
  static final class Suppressed extends Word<OutputOptions.SuppressedInSarif> {
    Suppressed() {
      super(OutputOptions.SuppressedInSarif.values());
    }
  }

  /** Values of {@code explain --format}. */
  static final class PageFormat extends Word<ExplainCommand.Format> {
    PageFormat() {
      super(ExplainCommand.Format.values());
    }
  }

  /** Values of {@code contracts idl --format}. */
  static final class ContractFormat extends Word<IdlContractsCommand.Format> {
    ContractFormat() {
      super(IdlContractsCommand.Format.values());
    }
  }

  /** Values of {@code completion SHELL}. */
  static final class ShellName extends Word<CompletionCommand.Shell> {
    ShellName() {
      super(CompletionCommand.Shell.values());
    }
  }

  /** The first value of {@code --dump}; the second is free text, so the command converts it. */
  static Product.DumpForm dumpForm(String written) {
    List<Product.DumpForm> forms = Arrays.asList(Product.DumpForm.values());
    List<String> words = forms.stream().map(Words::of).toList();
    int index = words.indexOf(written.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new UsageException("--dump: " + Words.unknown(written, words));
    }
    return forms.get(index);
  }
}
