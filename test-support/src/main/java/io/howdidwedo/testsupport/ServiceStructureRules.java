package io.howdidwedo.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every service is held to beyond [StructureRules]: nobody outside uses its classes, so what
/// is public must be used in another of its packages; its features wire themselves; its web types
/// are named by what they answer.
public abstract class ServiceStructureRules extends StructureRules {
    private static final String SPRING = "org.springframework.";
    private static final DescribedPredicate<JavaClass> TOP_LEVEL_AND_PUBLIC =
            DescribedPredicate.describe(
                    "top-level and public",
                    type ->
                            type.isTopLevelClass()
                                    && type.getModifiers().contains(JavaModifier.PUBLIC));

    /// Documents as they are stored, and what Kafka Streams is told by name: made by libraries
    /// that reach public types only.
    private static final DescribedPredicate<JavaClass> MADE_BY_A_LIBRARY =
            DescribedPredicate.describe(
                    "made by a library",
                    type ->
                            (type.getSimpleName().startsWith("Stored")
                                            && type.getPackageName().endsWith(".mongo"))
                                    || type.isAssignableTo(
                                            "org.apache.kafka.streams.state.RocksDBConfigSetter"));

    /// Checks the production classes below this package.
    protected ServiceStructureRules(String root) {
        super(root);
    }

    @Test
    void featuresWireThemselves() {
        noClasses()
                .that()
                .resideInAPackage(root())
                .should()
                .beAnnotatedWith(SPRING + "context.annotation.Configuration")
                .because("a feature's wiring stands beside it, in its leaf or its `wiring`")
                .check(production());
    }

    /// Spring calls them by their simple names: a second one of the same name would keep the
    /// service from starting.
    @Test
    void noTwoComponentsHaveTheSameName() {
        Map<String, Long> components =
                production().stream()
                        .filter(type -> type.isMetaAnnotatedWith(SPRING + "stereotype.Component"))
                        .collect(groupingBy(JavaClass::getSimpleName, counting()));

        assertThat(components).isNotEmpty();
        assertThat(components.values()).as("%s", components).containsOnly(1L);
    }

    @Test
    void whatIsPublicIsUsedInAnotherPackage() {
        classes()
                .that(TOP_LEVEL_AND_PUBLIC)
                .and()
                .areNotAnnotatedWith(SPRING + "boot.autoconfigure.SpringBootApplication")
                .and()
                .haveSimpleNameNotEndingWith("Generated")
                .and(DescribedPredicate.not(MADE_BY_A_LIBRARY))
                .should(beUsedInAnotherPackage())
                .check(production());
    }

    /// A handler that forgot to would refuse each parameter that it reads.
    @Test
    void whoReadsAnyParameterNamesThoseItKnows() {
        methods()
                .that()
                .areAnnotatedWith(SPRING + "web.bind.annotation.GetMapping")
                .and(
                        DescribedPredicate.describe(
                                "take all parameters at once",
                                method ->
                                        method.getRawParameterTypes().stream()
                                                .anyMatch(type -> type.isAssignableTo(Map.class))))
                .should()
                .beAnnotatedWith("io.howdidwedo.servicekit.request.Knows")
                .allowEmptyShould(true)
                .check(production());
    }

    private static ArchCondition<JavaClass> beUsedInAnotherPackage() {
        return new ArchCondition<>("be used in another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used =
                        type.getDirectDependenciesToSelf().stream()
                                .map(dependency -> dependency.getOriginClass().getPackageName())
                                .anyMatch(user -> !user.equals(type.getPackageName()));
                events.add(
                        new SimpleConditionEvent(
                                type, used, type.getName() + " needs not be public"));
            }
        };
    }

    @Test
    void whatAnswersIsAControllerOrAnApi() {
        classes()
                .that()
                .areAnnotatedWith(SPRING + "web.bind.annotation.RestController")
                .or()
                .areAnnotatedWith(SPRING + "stereotype.Controller")
                .should()
                .haveSimpleNameEndingWith("Controller")
                .orShould()
                .haveSimpleNameEndingWith("Api")
                .allowEmptyShould(true)
                .check(production());
    }

    @Test
    void aControllerAnswersPages() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.howdidwedo.servicekit.page")
                .allowEmptyShould(true)
                .check(production());
    }

    @Test
    void anApiAnswersPrograms() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Api")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.howdidwedo.servicekit.page.Html")
                .check(production());
    }

    @Test
    void aPageIsARecord() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Page")
                .and()
                .areTopLevelClasses()
                .should(
                        new ArchCondition<>("be records") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                events.add(
                                        new SimpleConditionEvent(
                                                type,
                                                type.isRecord(),
                                                type.getName() + " is no record"));
                            }
                        })
                .allowEmptyShould(true)
                .check(production());
    }
}
