package vn.tthc.sdk.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Public and protected members, generic parameters included, name no type of the given packages: a
 * library that shows in a signature can never be replaced.
 */
final class HaveSignaturesWithout extends ArchCondition<JavaClass> {

  private final List<String> packages;
  private final Set<String> excepted;

  HaveSignaturesWithout(String... packages) {
    this(List.of(packages), Set.of());
  }

  private HaveSignaturesWithout(List<String> packages, Set<String> excepted) {
    super("have no signatures with types of " + String.join(", ", packages));
    this.packages = packages;
    this.excepted = excepted;
  }

  /** The same, members of these names left out. */
  HaveSignaturesWithout except(String... members) {
    return new HaveSignaturesWithout(packages, Set.of(members));
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getMembers().stream()
        .filter(HaveSignaturesWithout::isVisible)
        .filter(member -> !excepted.contains(member.getName()))
        .forEach(
            member ->
                types(member)
                    .flatMap(used -> used.getAllInvolvedRawTypes().stream())
                    .filter(used -> packages.stream().anyMatch(used.getName()::startsWith))
                    .forEach(used -> violated(events, member, used)));
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(all -> all);
  }

  private static void violated(ConditionEvents events, JavaMember member, JavaClass used) {
    events.add(
        SimpleConditionEvent.violated(member, member.getFullName() + " names " + used.getName()));
  }
}
