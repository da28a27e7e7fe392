package io.howdidwedo.servicekit.check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a service refuses is told to people in their language: no refusal is made of a sentence,
/// each of the words beside a feature, which `WordsTest` holds in all languages. Who only programs
/// talk to, a controller named `…Api`, tells them in English.
public abstract class RefusalRules {
    private final JavaClasses production;

    /// Holds the production classes below this package to it.
    protected RefusalRules(String root) {
        production =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
    }

    @Test
    void eachRefusalIsOfWordsInAllLanguages() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Api")
                .should()
                .callConstructor(InvalidInput.class, String.class, String.class)
                .orShould()
                .callConstructor(Violation.class, String.class, String.class)
                .orShould()
                .callConstructor(Conflict.class, String.class, List.class)
                .orShould()
                .callMethod(Check.class, "wrong", String.class, String.class)
                .orShould()
                .callMethod(Check.class, "wrong", String.class)
                .orShould()
                .callMethod(Check.class, "require", boolean.class, String.class, String.class)
                .orShould()
                .callMethod(Told.class, "asItIs", String.class)
                .because("`Phrases.told` says it in the language of whoever reads it")
                .check(production);
    }
}
